import { marks, type Reader } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';

/** Somebody who was sent to us, and by whom. Instants are stamps. */
export interface Referral {
  customerId: string;
  displayName: string;
  archived: boolean;
  deceased: boolean;
  sentById: string;
  /** when we wrote down that they were sent */
  createdAt: string;
  /** when one of us thanked whoever sent them in person, and who did */
  thankedAt: string | null;
  thankedBy: string | null;
}

type Stored = Omit<Referral, 'archived' | 'deceased'> & { archived: number; deceased: number };

const select = `
  SELECT r.customer_id AS "customerId", c.display_name AS "displayName", c.archived, c.deceased,
    r.sent_by_id AS "sentById", r.created_at AS "createdAt", r.thanked_at AS "thankedAt", u.name AS "thankedBy"
  FROM referral r JOIN customer c ON c.id = r.customer_id LEFT JOIN app_user u ON u.id = r.thanked_by_id`;
const order = 'ORDER BY r.created_at DESC, r.customer_id';

/** Whom these customers sent, the newest first. */
export async function sentBy(reader: Reader, senders: readonly string[]): Promise<Referral[]> {
  const found: Referral[] = [];
  for (const part of inParts(senders)) {
    const sql = `${select} WHERE r.sent_by_id IN (${marks(part.length)}) ${order}`;
    found.push(...(await reader.rows<Stored>(sql, part)).map(referralOf));
  }
  return found;
}

/** All who were sent and whose sender was not thanked in person. */
export async function unthankedInPerson(reader: Reader): Promise<Referral[]> {
  return (await reader.rows<Stored>(`${select} WHERE r.thanked_at IS NULL ${order}`)).map(referralOf);
}

/** Who sent a customer; undefined if nobody is known to. */
export const senderOf = (
  reader: Reader,
  customerId: string,
): Promise<{ id: string; displayName: string } | undefined> =>
  reader.row(
    `SELECT c.id, c.display_name AS "displayName" FROM referral r JOIN customer c ON c.id = r.sent_by_id
     WHERE r.customer_id = ?`,
    [customerId],
  );

const referralOf = (row: Stored): Referral => ({ ...row, archived: row.archived === 1, deceased: row.deceased === 1 });
