import { Injectable } from '@nestjs/common';
import type { Occurrence, PlanChanges, ProgrammeKind } from '@regulars/outreach/domain';
import { sentence } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { marks, newId, type Param, type Tx } from '@regulars/shared/db';
import { keepCodes } from '../offers/offer-codes';
import type { ProgrammeRecord } from '../programmes/programme-store';
import { TouchpointHistory } from '../touchpoints/touchpoint-history';

const rowsAtOnce = 100;
const columns = `id, customer_id, programme_id, occasion, occurrence, occasion_day, day, time, zone, due_at, expires_at,
  look_at, status, sentence, turning, moved_by_hand, settled_by_hand, left_alone, round, settled_at, before, changed_at, about`;
const oneRow = `(${marks(23)})`;
const insertSql = (rows: number) =>
  `INSERT INTO touchpoint (${columns}) VALUES ${Array.from({ length: rows }, () => oneRow).join(', ')}
   ON CONFLICT (customer_id, occasion, occurrence) DO NOTHING`;

/** What planning writes of touchpoints. */
@Injectable()
export class PlanStore {
  constructor(
    private readonly clock: Clock,
    private readonly history: TouchpointHistory,
  ) {}

  /** Makes the changes; gives how many touchpoints were added. One that somebody else added meanwhile stays theirs. */
  async apply(tx: Tx, order: PlanOrder, changes: PlanChanges): Promise<number> {
    const now = stampOf(this.clock.now());
    for (const { id, key } of changes.withdraw) await this.withdraw(tx, id, withdrawnBecause(order, key), now);
    for (const move of changes.move) await this.move(tx, order, move, now);
    await keepCodes(tx, [...changes.insert, ...changes.move.map(({ to }) => to)]);
    return this.insert(tx, order.programme, changes.insert, now);
  }

  private async insert(tx: Tx, programme: ProgrammeRecord, all: readonly Occurrence[], now: string): Promise<number> {
    // Few sentences for many: writing a date out is slow.
    const said = new Map<Occurrence['written'], string>();
    const values = (one: Occurrence): Param[] => {
      const sentence = said.get(one.written) ?? sentenceFor(programme, one);
      said.set(one.written, sentence);
      return valuesOf(programme, one, sentence, now);
    };
    let added = 0;
    for (let at = 0; at < all.length; at += rowsAtOnce) {
      const some = all.slice(at, at + rowsAtOnce);
      added += await tx.run(insertSql(some.length), some.flatMap(values));
    }
    return added;
  }

  private async move(tx: Tx, { programme }: PlanOrder, move: PlanChanges['move'][number], now: string): Promise<void> {
    const { id, again, to } = move;
    const status = again && programme.needsApproval ? 'proposed' : move.status;
    const { occasionDay, day, time, due, expires } = to.written;
    const look = status === 'planned' ? due : expires;
    const said = status === 'proposed' ? awaitsApproval : plannedSentence(to);
    const changed = await tx.run(
      `UPDATE touchpoint SET programme_id = ?, about = ?, occasion_day = ?, day = ?, time = ?, zone = ?, due_at = ?, expires_at = ?, look_at = ?,
         status = ?, sentence = CASE WHEN ? = 'held' THEN sentence ELSE ? END, turning = ?, moved_by_hand = 0, settled_at = NULL, before = NULL, changed_at = ?
       WHERE id = ? AND status IN ('proposed', 'planned', 'held', 'withdrawn', 'expired', 'skipped')`,
      [
        programme.id,
        JSON.stringify(to.about),
        occasionDay,
        day,
        time,
        to.zone,
        due,
        expires,
        look,
        status,
        status,
        said,
        to.turning ?? null,
        now,
        id,
      ],
    );
    const because = again ? 'Planned again.' : 'Planned anew, because its day or its programme has changed.';
    if (changed > 0) await this.history.add(tx, id, { byName: null, sentence: `${because} ${said}`, verdict: null });
  }

  private async withdraw(tx: Tx, id: string, because: string, now: string): Promise<void> {
    const changed = await tx.run(
      `UPDATE touchpoint SET status = 'withdrawn', sentence = ?, settled_at = ?, before = NULL, changed_at = ?
       WHERE id = ? AND status IN ('proposed', 'planned', 'held')`,
      [because, now, now, id],
    );
    if (changed > 0) await this.history.add(tx, id, { byName: null, sentence: because, verdict: null });
  }
}

/** Whose plan is changed, and who has a reason but stands outside its group. */
export interface PlanOrder {
  programme: ProgrammeRecord;
  outside: ReadonlySet<string>;
}

const awaitsApproval = 'It waits for your approval.';

function valuesOf(programme: ProgrammeRecord, one: Occurrence, said: string, now: string): Param[] {
  const { occasionDay, day, time, due, expires } = one.written;
  const named = [newId(), one.customerId, programme.id, one.occasion, one.occurrence, occasionDay];
  const when = [day, time, one.zone, due, expires, programme.needsApproval ? expires : due];
  const standing = [programme.needsApproval ? 'proposed' : 'planned', said, one.turning ?? null];
  return [...named, ...when, ...standing, 0, 0, 0, 0, null, null, now, JSON.stringify(one.about)];
}

function withdrawnBecause({ programme, outside }: PlanOrder, key: string): string {
  if (!programme.on) return `Withdrawn: “${programme.name}” is switched off.`;
  if (outside.has(key.split(' ')[0] ?? ''))
    return `Withdrawn: they are not in the group of “${programme.name}” any more.`;
  const { settings } = programme;
  if (settings.kind === 'thanks' && settings.after === 'sent') return `Withdrawn: ${noThanks}.`;
  return `Withdrawn: ${goneReason[programme.kind]}.`;
}

const noThanks = 'they were thanked in person, or whom they sent has not come after all';

const goneReason = {
  birthday: 'their birthday was taken out or changed',
  date: 'the day was taken out or changed',
  holiday: 'this holiday is not wished to them any more',
  'check-in': 'they were here or spoken with since, or their rhythm is another',
  'second-visit': 'they have come again',
  'win-back': 'they were here or spoken with since',
  thanks: 'the visit was changed or taken out, or there was no place in time',
  offer: 'the offer does not fit them any more',
} as const satisfies Record<ProgrammeKind, string>;

const sentenceFor = (programme: ProgrammeRecord, one: Occurrence): string =>
  programme.needsApproval ? awaitsApproval : plannedSentence(one);

const plannedSentence = ({ written }: Occurrence): string =>
  sentence({ kind: 'not-yet', until: `${written.day}T${written.time}` });
