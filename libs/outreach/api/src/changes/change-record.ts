import type { ChangeView } from '@regulars/outreach/contract';
import type { DueChange } from '@regulars/outreach/domain';
import { dayIn, parseStamp } from '@regulars/shared/calendar';
import type { Param, Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';

const count = (state: string): string =>
  `(SELECT COUNT(*) FROM change_letter l WHERE l.change_id = h.id AND l.state = '${state}')`;
const changes = `
  SELECT h.id, h.theme_id AS "themeId", h.words, u.name AS "by", h.made_at AS "madeAt", h.told_at AS "toldAt",
    ${count('planned')} AS "planned", ${count('told')} AS "told", ${count('not-told')} AS "notTold"
  FROM theme_change h LEFT JOIN app_user u ON u.id = h.by_id`;

/** Changes that fit a condition, in an order; those that are taken off are none. */
export const changesWhere = (reader: Reader, sql: string, params: readonly Param[]): Promise<ChangeView[]> =>
  reader.rows<ChangeView>(`${changes} WHERE h.removed_at IS NULL AND ${sql}`, params);

/** One; throws NotThere (404). */
export async function changeOf(reader: Reader, id: string): Promise<ChangeView> {
  const [found] = await changesWhere(reader, 'h.id = ?', [id]);
  if (!found) throw new NotThere('change');
  return found;
}

/** A letter about a change as it is kept. */
export interface ChangeLetter {
  id: string;
  changeId: string;
  customerId: string;
  state: 'planned' | 'told' | 'not-told';
  dueAt: string;
  expiresAt: string;
  why: string;
  words: string;
  madeAt: string;
  name: string;
  zone: string | null;
}

const letters = `
  SELECT l.id, l.change_id AS "changeId", l.customer_id AS "customerId", l.state, l.due_at AS "dueAt",
    l.expires_at AS "expiresAt", l.why, h.words, h.made_at AS "madeAt", c.display_name AS "name", c.zone
  FROM change_letter l JOIN theme_change h ON h.id = l.change_id JOIN customer c ON c.id = l.customer_id`;

/** Letters that fit a condition, in an order. */
export const lettersWhere = (reader: Reader, sql: string, params: readonly Param[]): Promise<ChangeLetter[]> =>
  reader.rows<ChangeLetter>(`${letters} WHERE ${sql}`, params);

/** A letter as tact weighs it. */
export function dueOf(
  letter: Pick<ChangeLetter, 'madeAt' | 'dueAt' | 'expiresAt' | 'zone'>,
  shopZone: string,
): DueChange {
  // prettier-ignore
  const zone = letter.zone ?? shopZone;
  const madeOn = dayIn(parseStamp(letter.madeAt), zone);
  return { madeOn, due: parseStamp(letter.dueAt), expires: parseStamp(letter.expiresAt), zone };
}

/** What tact asks of a customer's record for a letter: as for a check-in. */
export const askedOf = ({ id, customerId, changeId }: Pick<ChangeLetter, 'customerId' | 'changeId'> & { id?: string }) => ({
  id,
  customerId,
  kind: 'check-in' as const,
  occasion: 'change',
  occurrence: changeId,
}); // prettier-ignore

/** The key of a letter in the outbox, and back. */
export const changeKey = (id: string): string => `change:${id}`;
export const letterOfKey = (key: string): string | undefined =>
  key.startsWith('change:') ? key.slice('change:'.length) : undefined;
