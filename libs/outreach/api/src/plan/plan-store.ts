import { Injectable } from '@nestjs/common';
import type { Occurrence, PlanChanges, Planned } from '@regulars/outreach/domain';
import { sentence } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { marks, newId, type Param, type Reader, type Tx } from '@regulars/shared/db';
import { TouchpointHistory } from '../touchpoints/touchpoint-history';

const select = `
  SELECT id, customer_id AS "customerId", occurrence, occasion_day AS "occasionDay", due_at AS "due",
    expires_at AS "expires", zone, turning, status, moved_by_hand AS "movedByHand", settled_by_hand AS "settledByHand"
  FROM touchpoint`;

type Stored = Omit<Planned, 'movedByHand' | 'settledByHand'> & { movedByHand: number; settledByHand: number };

const plannedOf = (row: Stored): Planned => ({
  ...row,
  movedByHand: row.movedByHand === 1,
  settledByHand: row.settledByHand === 1,
});

const atOnce = 500;
const rowsAtOnce = 100;
const columns = `id, customer_id, programme_id, occasion, occurrence, occasion_day, day, time, zone, due_at, expires_at,
  look_at, status, sentence, turning, moved_by_hand, settled_by_hand, left_alone, round, settled_at, before, changed_at`;
const oneRow = `(${marks(22)})`;
const insertSql = (rows: number) =>
  `INSERT INTO touchpoint (${columns}) VALUES ${Array.from({ length: rows }, () => oneRow).join(', ')}
   ON CONFLICT (customer_id, occasion, occurrence) DO NOTHING`;

/** What planning reads and writes of touchpoints. */
@Injectable()
export class PlanStore {
  constructor(
    private readonly clock: Clock,
    private readonly history: TouchpointHistory,
  ) {}

  /** The birthday touchpoints of these customers in these years. */
  async ofCustomers(reader: Reader, customerIds: readonly string[], years: readonly string[]): Promise<Planned[]> {
    const found: Planned[] = [];
    for (let at = 0; at < customerIds.length; at += atOnce) {
      const some = customerIds.slice(at, at + atOnce);
      const sql = `${select} WHERE customer_id IN (${marks(some.length)}) AND occasion = 'birthday'
        AND occurrence IN (${marks(years.length)})`;
      for (const row of await reader.rows<Stored>(sql, [...some, ...years])) found.push(plannedOf(row));
    }
    return found;
  }

  /** The touchpoints of a programme that are still open, for days from this one on. */
  async open(reader: Reader, programmeId: string, from: string): Promise<Planned[]> {
    const sql = `${select} WHERE status IN ('planned', 'held') AND programme_id = ? AND occasion_day >= ?`;
    return (await reader.rows<Stored>(sql, [programmeId, from])).map(plannedOf);
  }

  /** Makes the changes; gives how many touchpoints were added. One that somebody else added meanwhile stays theirs. */
  async apply(tx: Tx, programme: { id: string; on: boolean }, changes: PlanChanges): Promise<number> {
    const now = stampOf(this.clock.now());
    const because = programme.on
      ? 'Withdrawn: their birthday was taken out or changed.'
      : 'Withdrawn: birthday wishes are switched off.';
    for (const { id } of changes.withdraw) await this.withdraw(tx, id, because, now);
    for (const move of changes.move) await this.move(tx, move, now);
    return this.insert(tx, programme.id, changes.insert, now);
  }

  private async insert(tx: Tx, programmeId: string, all: readonly Occurrence[], now: string): Promise<number> {
    // Few sentences for many: writing a date out is slow.
    const said = new Map<Occurrence['written'], string>();
    const values = (one: Occurrence): Param[] => {
      const sentence = said.get(one.written) ?? plannedSentence(one);
      said.set(one.written, sentence);
      return valuesOf(programmeId, one, sentence, now);
    };
    let added = 0;
    for (let at = 0; at < all.length; at += rowsAtOnce) {
      const some = all.slice(at, at + rowsAtOnce);
      added += await tx.run(insertSql(some.length), some.flatMap(values));
    }
    return added;
  }

  private async move(tx: Tx, { id, status, again, to }: PlanChanges['move'][number], now: string): Promise<void> {
    const { occasionDay, day, time, due, expires } = to.written;
    const look = status === 'held' ? expires : due;
    const said = plannedSentence(to);
    const changed = await tx.run(
      `UPDATE touchpoint SET occasion_day = ?, day = ?, time = ?, zone = ?, due_at = ?, expires_at = ?, look_at = ?,
         status = ?, sentence = CASE WHEN ? = 'held' THEN sentence ELSE ? END, turning = ?, moved_by_hand = 0, settled_at = NULL, before = NULL, changed_at = ?
       WHERE id = ? AND status IN ('planned', 'held', 'withdrawn', 'expired', 'skipped')`,
      [occasionDay, day, time, to.zone, due, expires, look, status, status, said, to.turning ?? null, now, id],
    );
    const because = again ? 'Planned again.' : 'Planned anew, because the birthday or the programme has changed.';
    if (changed > 0) await this.history.add(tx, id, { byName: null, sentence: `${because} ${said}`, verdict: null });
  }

  private async withdraw(tx: Tx, id: string, because: string, now: string): Promise<void> {
    const changed = await tx.run(
      `UPDATE touchpoint SET status = 'withdrawn', sentence = ?, settled_at = ?, before = NULL, changed_at = ?
       WHERE id = ? AND status IN ('planned', 'held')`,
      [because, now, now, id],
    );
    if (changed > 0) await this.history.add(tx, id, { byName: null, sentence: because, verdict: null });
  }
}

function valuesOf(programmeId: string, one: Occurrence, said: string, now: string): Param[] {
  const { occasionDay, day, time, due, expires } = one.written;
  const named = [newId(), one.customerId, programmeId, one.occasion, one.occurrence, occasionDay];
  return [
    ...named,
    day,
    time,
    one.zone,
    due,
    expires,
    due,
    'planned',
    said,
    one.turning ?? null,
    0,
    0,
    0,
    0,
    null,
    null,
    now,
  ];
}

const plannedSentence = ({ written }: Occurrence): string =>
  sentence({ kind: 'not-yet', until: `${written.day}T${written.time}` });
