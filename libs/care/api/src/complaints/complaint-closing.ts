import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { CheckGiven, ComplaintClosing, ComplaintDetail, ComplaintReopening } from '@regulars/care/contract';
import type { Seen } from '@regulars/customers/api';
import { UnitOfWork } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { CarePolicies } from '../policy/care-policies';
import { ComplaintViews } from './complaint-views';
import { ComplaintWriter } from './complaint-writer';

/** How complaints end: solved, or "could not, and tried"; asked about afterwards; opened again. */
@Injectable()
export class ComplaintClosings {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CareDesk,
    private readonly policies: CarePolicies,
    private readonly writer: ComplaintWriter,
    private readonly views: ComplaintViews,
  ) {}

  /** Closes it, and sets the day on which the customer is asked whether it is good now. */
  close(seen: Seen, { state, outcome }: ComplaintClosing, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const before = await this.writer.open(tx, seen);
      await mustBeDecided(() => this.views.detail(seen.id, actor, tx));
      const { checkAfterDays } = await this.policies.read(tx);
      const checkDueOn = (await this.desk.today()).add({ days: checkAfterDays }).toString();
      const values = { state, outcome, closedAt: this.desk.now(), checkDueOn, checkAnswer: null, checkWords: null };
      const how = state === 'solved' ? 'Solved' : 'Could not be solved, and we tried';
      await this.writer.change(tx, before, values, { kind: 'closed', sentence: `${how}: ${outcome}` }, actor);
      return this.views.detail(seen.id, actor, tx);
    });
  }

  /** Opens it again, with the reason. */
  reopen(seen: Seen, { why }: ComplaintReopening, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const before = await this.writer.seen(tx, seen);
      if (before.state === 'open') throw new Refused('open', 'This complaint is still open.');
      await this.writer.change(tx, before, openAgain, { kind: 'reopened', sentence: `Opened again: ${why}` }, actor);
      return this.views.detail(seen.id, actor, tx);
    });
  }

  /** What they said when one of us asked. "No" opens it again. */
  answer(seen: Seen, { answer, words }: CheckGiven, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const before = await this.writer.seen(tx, seen);
      if (before.state === 'open') throw new Refused('open', 'This complaint is still open: close it first, then ask.');
      const said = words === null ? '' : ` “${words}”`;
      const sentence = answer === 'yes' ? `They say it is good now.${said}` : `They say it is not good yet.${said}`;
      const given = { checkAnswer: answer, checkWords: words };
      const values = answer === 'no' ? { ...openAgain, ...given } : given;
      await this.writer.change(tx, before, values, { kind: 'answered', sentence }, actor);
      return this.views.detail(seen.id, actor, tx);
    });
  }
}

/** What a complaint is once it is open again. */
export const openAgain = { state: 'open', closedAt: null, outcome: null } as const;

/** Nothing is left hanging: what a manager was asked for must be decided first. */
async function mustBeDecided(read: () => Promise<ComplaintDetail>): Promise<void> {
  const waiting = (await read()).grants.filter(({ state }) => state === 'asked');
  if (waiting.length === 0) return;
  throw new Refused('undecided', `A manager still has to decide on “${waiting[0]?.what ?? ''}”. Nothing was closed.`);
}
