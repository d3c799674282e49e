import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { keptStill } from '@regulars/customers/api';
import type { Unwelcome, WelcomeQuestion } from '@regulars/delivery/api';
import { sentencesLeftOut, type Knowledge, type Policy, type Reason } from '@regulars/outreach/domain';
import { Clock, type Temporal } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { PolicyReader } from '../policy/policy-reader';
import type { AskedAbout } from '../tact/knowledge-question';
import { KnowledgeReader } from '../tact/knowledge-reader';

/** A letter that stands on no plan, and what may speak against it. */
export interface LooseLetter {
  asked: AskedAbout;
  /** why there is no more reason to write, if there is none; read once nobody changes the customer */
  over: () => Promise<string | undefined>;
  against: (zone: string, knowledge: Knowledge, policy: Policy, now: Temporal.Instant) => readonly Reason[];
}

/** The last look at letters that stand on no plan (questions, changes that were made), in the transaction that claims them. */
@Injectable()
export class LastLook {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly knowledge: KnowledgeReader,
    private readonly policies: PolicyReader,
  ) {}

  /** What speaks against each of these; `letterOf` finds what a key stands for, undefined if it has gone. */
  async unwelcome(
    tx: Tx,
    questions: readonly WelcomeQuestion[],
    letterOf: (key: string) => Promise<LooseLetter | undefined>,
  ): Promise<ReadonlyMap<string, Unwelcome>> {
    const said = new Map<string, Unwelcome>();
    for (const { key, address } of questions) {
      const letter = await letterOf(key);
      const against = letter ? await this.against(tx, letter, address) : no(gone);
      if (against) said.set(key, against);
    }
    return said;
  }

  private async against(
    tx: Tx,
    { asked, over, against }: LooseLetter,
    address: string,
  ): Promise<Unwelcome | undefined> {
    const { customerId } = asked;
    if (!(await keptStill(tx, [customerId])).has(customerId)) return { kind: 'ask-again' };
    const isOver = await over();
    if (isOver !== undefined) return no(isOver);
    const { zone, country } = await this.business.get();
    const now = this.clock.now();
    const knowledge = (await this.knowledge.of(tx, { about: [asked], now, shopZone: zone }))(asked);
    if (!knowledge) return no(gone);
    const reasons = against(zone, knowledge, await this.policies.inForce(tx, country), now);
    if (reasons.length > 0) return no(sentencesLeftOut(reasons));
    return knowledge.address === address ? undefined : no('Their address has changed since this was written.');
  }
}

const gone = 'The customer is not here any more.';
const no = (why: string): Unwelcome => ({ kind: 'unwelcome', why });
