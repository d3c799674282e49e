import type { ConductView } from '@regulars/customers/contract';
import { conductHolds } from '@regulars/customers/domain';
import { dayIn, parseStamp } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';

/** Where the shop is, and which day it is there. */
export interface ConductDay {
  zone: string;
  /** `YYYY-MM-DD` */
  today: string;
}

type Stored = Omit<ConductView, 'setOn'> & { setAt: string };

const select = `
  SELECT d.id, d.what, d.follows, d.why, d.until, s.name AS "by", d.set_at AS "setAt", c.name AS "changedBy",
    d.changed_at AS "changedAt", e.name AS "endedBy", d.ended_at AS "endedAt", d.version
  FROM conduct d LEFT JOIN app_user s ON s.id = d.set_by_id LEFT JOIN app_user c ON c.id = d.changed_by_id
    LEFT JOIN app_user e ON e.id = d.ended_by_id WHERE d.customer_id = ?`;
const current = `${select} AND d.until >= ? AND d.ended_at IS NULL ORDER BY d.set_at DESC, d.id DESC LIMIT 1`;
const all = `${select} ORDER BY d.set_at DESC, d.id DESC`;

/** What holds for a customer on a day; undefined if nothing does. No score, list or search asks for it. */
export async function conductOf(reader: Reader, customerId: string, day: ConductDay): Promise<ConductView | undefined> {
  const found = await reader.row<Stored>(current, [customerId, day.today]);
  return found && viewOf(found, day);
}

/** What is over, newest first. */
export async function pastConduct(reader: Reader, customerId: string, day: ConductDay): Promise<ConductView[]> {
  const found = await reader.rows<Stored>(all, [customerId]);
  return found.filter((one) => !conductHolds(one, day.today)).map((one) => viewOf(one, day));
}

function viewOf({ setAt, ...one }: Stored, { zone }: ConductDay): ConductView {
  return { ...one, setOn: dayIn(parseStamp(setAt), zone).toString() };
}
