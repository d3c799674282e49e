import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { raisedBy, type Raiser } from '@regulars/care/api';
import type { ChangePeople, ChangeView } from '@regulars/outreach/contract';
import { changesAt, sentencesLeftOut, weighChange, type Verdict } from '@regulars/outreach/domain';
import { Clock, dayIn, dueInstant, stampOf, Temporal } from '@regulars/shared/calendar';
import { newId, type Reader, type Tx } from '@regulars/shared/db';
import { PolicyReader } from '../policy/policy-reader';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { askedOf, dueOf, lettersWhere } from './change-record';

/** How long a letter may wait for a better moment; then it would come too late. */
const tellableDays = 14;
const handed = 'Handed to the post.';
/** Time to think better of it. */
const undoMinutes = 2;

/** Says whom a change is told to, and plans their letters. */
@Injectable()
export class ChangeTeller {
  constructor(
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
    private readonly policies: PolicyReader,
    private readonly knowledge: KnowledgeReader,
  ) {}

  /** One letter for each who spoke of it before the change. */
  async plan(tx: Tx, change: ChangeView): Promise<void> {
    const { zone } = await this.business.get();
    const columns = 'id, change_id, customer_id, state, due_at, expires_at, next_at, why';
    const sql = `INSERT INTO change_letter (${columns}) VALUES (?, ?, ?, 'planned', ?, ?, ?, ?)
      ON CONFLICT (change_id, customer_id) DO NOTHING`;
    const letters = (await raisedBy(tx, change.themeId, change.madeAt)).map(({ customerId, zone: theirs }) => {
      const { dueAt, expiresAt } = this.timesIn(theirs ?? zone);
      return [newId(), change.id, customerId, dueAt, expiresAt, dueAt, 'It goes out at the next morning hour.'];
    });
    await tx.runEach(sql, letters);
  }

  /** Who gets it and who does not, before it is told; after that, what became of each. */
  async people(reader: Reader, change: ChangeView): Promise<ChangePeople> {
    if (change.toldAt === null) return { items: await this.foreseen(reader, change) };
    const letters = await lettersWhere(reader, 'l.change_id = ? ORDER BY c.sort_name, c.id', [change.id]);
    return {
      items: letters.map(({ customerId: id, name, state, why }) => ({
        customer: { id, name },
        standing: state,
        why: state === 'told' ? handed : why,
      })),
    };
  }

  private async foreseen(reader: Reader, change: ChangeView): Promise<ChangePeople['items']> {
    const raisers = await raisedBy(reader, change.themeId, change.madeAt);
    const { zone, country } = await this.business.get();
    const asked = (one: Raiser) => askedOf({ customerId: one.customerId, changeId: change.id });
    const now = this.clock.now();
    const known = await this.knowledge.of(reader, { about: raisers.map(asked), now, shopZone: zone });
    const policy = await this.policies.inForce(reader, country);
    return raisers.flatMap((one) => {
      const knowledge = known(asked(one));
      if (!knowledge) return [];
      const letter = dueOf({ ...this.timesIn(one.zone ?? zone), zone: one.zone, madeAt: change.madeAt }, zone);
      const verdict = weighChange(letter, knowledge, policy, letter.due);
      const standing = goesOut(verdict, letter.expires) ? ('gets' as const) : ('does-not' as const);
      return [{ customer: { id: one.customerId, name: one.name }, standing, why: sentencesLeftOut(verdict.reasons) }];
    });
  }

  /** The next morning hour where they live, and until when the letter makes sense. */
  private timesIn(zone: string): { dueAt: string; expiresAt: string } {
    const soonest = this.clock.now().add({ minutes: undoMinutes });
    const today = dueInstant(dayIn(soonest, zone), changesAt, zone);
    const isOver = Temporal.Instant.compare(today, soonest) < 0;
    const due = isOver ? dueInstant(dayIn(soonest, zone).add({ days: 1 }), changesAt, zone) : today;
    return { dueAt: stampOf(due), expiresAt: stampOf(due.add({ hours: tellableDays * 24 })) };
  }
}

/** Whether a letter goes out by itself, now or at a better moment. */
export function goesOut(verdict: Verdict, expires: Temporal.Instant): boolean {
  if (verdict.kind === 'hold') return !verdict.byPerson && Temporal.Instant.compare(verdict.until, expires) < 0;
  return verdict.kind === 'send';
}
