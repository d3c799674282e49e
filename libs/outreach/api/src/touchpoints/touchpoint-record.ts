import type { TouchpointStatus, Weighed } from '@regulars/outreach/domain';
import { parseStamp, Temporal } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';
import type { BeforeAct } from './touchpoint.row';

/** A touchpoint as it is kept, with what its programme says. */
export interface TouchpointRecord {
  id: string;
  customerId: string;
  programmeId: string;
  occasionDay: string;
  day: string;
  time: string;
  zone: string;
  dueAt: string;
  expiresAt: string;
  lookAt: string;
  status: TouchpointStatus;
  sentence: string;
  turning: number | null;
  movedByHand: boolean;
  leftAlone: boolean;
  round: number;
  settledAt: string | null;
  before: BeforeAct | null;
}

export type StoredTouchpoint = Omit<TouchpointRecord, 'movedByHand' | 'leftAlone' | 'before'> & {
  movedByHand: number;
  leftAlone: number;
  before: string | null;
};

/** Its columns, named as in the record; the table is `t`. */
export const touchpointColumns = `
  t.id, t.customer_id AS "customerId", t.programme_id AS "programmeId", t.occasion_day AS "occasionDay", t.day, t.time,
  t.zone, t.due_at AS "dueAt", t.expires_at AS "expiresAt", t.look_at AS "lookAt", t.status, t.sentence, t.turning,
  t.moved_by_hand AS "movedByHand", t.left_alone AS "leftAlone", t.round, t.settled_at AS "settledAt", t.before`;

export const recordOf = (row: StoredTouchpoint): TouchpointRecord => ({
  ...row,
  movedByHand: row.movedByHand === 1,
  leftAlone: row.leftAlone === 1,
  // Written by TouchpointActs alone.
  before: row.before === null ? null : (JSON.parse(row.before) as BeforeAct),
});

/** The touchpoints with these ids. */
export async function touchpointsWith(reader: Reader, ids: readonly string[]): Promise<TouchpointRecord[]> {
  if (ids.length === 0) return [];
  const sql = `SELECT ${touchpointColumns} FROM touchpoint t WHERE t.id IN (${marks(ids.length)})`;
  return (await reader.rows<StoredTouchpoint>(sql, ids)).map(recordOf);
}

/** The touchpoint as the gate weighs it. */
export function weighedOf(
  record: TouchpointRecord,
  rules: { sendAt: string; closedDays: 'earlier' | 'later' | 'anyway' },
): Weighed {
  return {
    occasionDay: Temporal.PlainDate.from(record.occasionDay),
    due: parseStamp(record.dueAt),
    expires: parseStamp(record.expiresAt),
    zone: record.zone,
    sendAt: rules.sendAt,
    mindsClosedDays: rules.closedDays !== 'anyway',
    movedByHand: record.movedByHand,
  };
}

const prefix = 'touchpoint:';

/** The idempotency key of a touchpoint's delivery: a new one each time it is handed to the post. */
export const deliveryKey = (record: { id: string; round: number }): string => `${prefix}${record.id}:${record.round}`;

/** Which touchpoint a delivery's key speaks of; undefined if it is not one of ours. */
export function touchpointOfKey(key: string): { id: string; round: number } | undefined {
  if (!key.startsWith(prefix)) return undefined;
  const [id, round] = key.slice(prefix.length).split(':');
  return id === undefined || round === undefined ? undefined : { id, round: Number(round) };
}
