import { Injectable } from '@nestjs/common';
import type { CorrectionFields, KindsForm, PauseForm } from '@regulars/outreach/contract';
import { mayPauseUntil, readCorrection, type PageEvent } from '@regulars/outreach/domain';
import { Clock, Temporal, today } from '@regulars/shared/calendar';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Pauses } from '../pauses/pauses';
import type { LetterHolder, PageFrame } from './letter-holders';
import type { PageAnswer } from './page';
import { PageShower, type Shown } from './page-shower';
import { PreferenceActs } from './preference-acts';

/** What was done, or what is not right about it yet. */
type Outcome = PageEvent | Shown;

/** The page of each letter: a look changes nothing; each press is kept whole or not at all. */
@Injectable()
export class PreferencePages {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly shower: PageShower,
    private readonly acts: PreferenceActs,
    private readonly pauses: Pauses,
  ) {}

  /** The page itself. */
  look(token: string, done: PageEvent | undefined): Promise<PageAnswer> {
    return this.shower.show(token, { done });
  }

  /** Asks once more whether to be forgotten. */
  askToForget(token: string): Promise<PageAnswer> {
    return this.shower.forget(token);
  }

  kinds(token: string, { kinds }: KindsForm): Promise<PageAnswer> {
    return this.press(token, async (tx, holder, { language }) => {
      // Who asked for silence at the counter takes that back there.
      if (!holder.silent) await this.acts.choose(tx, holder, kinds, language);
      return 'kinds';
    });
  }

  pause(token: string, { months, until }: PauseForm): Promise<PageAnswer> {
    return this.press(token, async (tx, holder, { zone }) => {
      const now = today(this.clock, zone);
      const day = months === undefined ? dayFrom(until) : now.add({ months });
      if (day === undefined || !mayPauseUntil(day, now)) return { badDay: true };
      await this.pauses.add(tx, holder.customerId, day.toString(), 'customer');
      return 'pause';
    });
  }

  resume(token: string): Promise<PageAnswer> {
    return this.press(token, async (tx, { customerId }) => {
      await this.pauses.endIn(tx, customerId, 'customer');
      return 'resume';
    });
  }

  correct(token: string, form: CorrectionFields): Promise<PageAnswer> {
    return this.press(token, async (tx, holder, { zone }) => {
      const read = readCorrection(form, today(this.clock, zone));
      if (read.kind === 'problem') return { correction: { form, problem: read.problem } };
      await this.acts.correct(tx, holder, read.asked);
      return 'correction';
    });
  }

  nothing(token: string): Promise<PageAnswer> {
    return this.press(token, async (tx, holder) => {
      await this.acts.stop(tx, holder);
      return 'nothing';
    });
  }

  forget(token: string): Promise<PageAnswer> {
    return this.press(token, async (tx, holder) => {
      await this.acts.forget(tx, holder);
      return 'forget';
    });
  }

  /** Does it for whom the link belongs to, then leads back to the page; shows the page again where something is wrong. */
  private async press(
    token: string,
    work: (tx: Tx, holder: LetterHolder, frame: PageFrame) => Promise<Outcome>,
  ): Promise<PageAnswer> {
    const outcome = await this.units.write(async (tx) => {
      const found = await this.shower.holder(tx, token);
      return found && work(tx, found.holder, found.frame);
    });
    if (typeof outcome === 'string')
      return { kind: 'go', to: `/preferences/${encodeURIComponent(token)}?done=${outcome}` };
    return this.shower.show(token, outcome ?? {});
  }
}

function dayFrom(text: string | undefined): Temporal.PlainDate | undefined {
  return text === undefined || text === '' ? undefined : Temporal.PlainDate.from(text);
}
