import type { About, Channel, ProgrammeKind, TouchpointStatus, Weighed } from '@regulars/outreach/domain';
import { parseStamp, Temporal } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';
import type { BeforeAct } from './touchpoint.row';

/** A touchpoint as it is kept, with what its programme says. */
export interface TouchpointRecord {
  id: string;
  customerId: string;
  /** the customer's, as they are greeted */
  name: string;
  programmeId: string;
  kind: ProgrammeKind;
  /** the programme's name */
  what: string;
  templateId: string;
  occasion: string;
  occurrence: string;
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
  /** null for what was planned before this was kept: those are birthdays */
  about: About | null;
  way: Channel;
  /** goes along in the letter of this one */
  withId: string | null;
}

export type StoredTouchpoint = Omit<TouchpointRecord, 'movedByHand' | 'leftAlone' | 'before' | 'about'> & {
  movedByHand: number;
  leftAlone: number;
  before: string | null;
  about: string | null;
};

/** The tables its columns are of. */
export const touchpointTables =
  'touchpoint t JOIN programme p ON p.id = t.programme_id JOIN customer c ON c.id = t.customer_id';

/** Its columns, named as in the record. */
export const touchpointColumns = `
  c.greeting_name AS "name", p.kind, p.name AS "what", p.template_id AS "templateId", t.occasion, t.occurrence, t.about, t.with_id AS "withId",
  COALESCE(t.way, 'email') AS "way", t.id, t.customer_id AS "customerId", t.programme_id AS "programmeId", t.occasion_day AS "occasionDay", t.day, t.time,
  t.zone, t.due_at AS "dueAt", t.expires_at AS "expiresAt", t.look_at AS "lookAt", t.status, t.sentence, t.turning,
  t.moved_by_hand AS "movedByHand", t.left_alone AS "leftAlone", t.round, t.settled_at AS "settledAt", t.before`;

export const recordOf = (row: StoredTouchpoint): TouchpointRecord => ({
  ...row,
  movedByHand: row.movedByHand === 1,
  leftAlone: row.leftAlone === 1,
  // Written by TouchpointActs alone.
  before: row.before === null ? null : (JSON.parse(row.before) as BeforeAct),
  // Written by PlanStore alone.
  about: row.about === null ? null : (JSON.parse(row.about) as About),
});

/** The touchpoints with these ids. */
export async function touchpointsWith(reader: Reader, ids: readonly string[]): Promise<TouchpointRecord[]> {
  if (ids.length === 0) return [];
  const sql = `SELECT ${touchpointColumns} FROM ${touchpointTables} WHERE t.id IN (${marks(ids.length)})`;
  return (await reader.rows<StoredTouchpoint>(sql, ids)).map(recordOf);
}

/** The touchpoint as the gate weighs it, under its programme. */
export function weighedOf(
  record: TouchpointRecord,
  programme: { sendAt: string; closedDays: 'earlier' | 'later' | 'anyway'; channel: Channel },
  sentByHand = false,
): Weighed {
  return {
    kind: record.kind,
    channel: programme.channel,
    occasionDay: Temporal.PlainDate.from(record.occasionDay),
    due: parseStamp(record.dueAt),
    expires: parseStamp(record.expiresAt),
    zone: record.zone,
    sendAt: programme.sendAt,
    mindsClosedDays: programme.closedDays !== 'anyway',
    movedByHand: record.movedByHand,
    sentByHand,
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
