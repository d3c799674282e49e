import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { keptStill } from '@regulars/customers/api';
import { DeliveryPorts, StillWelcome, type Unwelcome, type WelcomeQuestion } from '@regulars/delivery/api';
import { againstChange, sentencesLeftOut } from '@regulars/outreach/domain';
import { Clock } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { PolicyReader } from '../policy/policy-reader';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { askedOf, dueOf, letterOfKey, lettersWhere } from './change-record';

/** Says, in the transaction that claims a letter about a change, whether it is still welcome. */
@Injectable()
export class ChangeGate extends StillWelcome {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly knowledge: KnowledgeReader,
    private readonly policies: PolicyReader,
    ports: DeliveryPorts,
  ) {
    super();
    ports.askWelcome(this);
  }

  answersFor(key: string): boolean {
    return letterOfKey(key) !== undefined;
  }

  async unwelcome(tx: Tx, questions: readonly WelcomeQuestion[]): Promise<ReadonlyMap<string, Unwelcome>> {
    const said = new Map<string, Unwelcome>();
    for (const question of questions) {
      const against = await this.against(tx, question);
      if (against) said.set(question.key, against);
    }
    return said;
  }

  private async against(tx: Tx, { key, address }: WelcomeQuestion): Promise<Unwelcome | undefined> {
    const [letter] = await lettersWhere(tx, 'l.id = ?', [letterOfKey(key) ?? '']);
    if (!letter) return no('The customer is not here any more.');
    if (!(await keptStill(tx, [letter.customerId])).has(letter.customerId)) return { kind: 'ask-again' };
    const { zone, country } = await this.business.get();
    const now = this.clock.now();
    const knowledge = (await this.knowledge.of(tx, { about: [askedOf(letter)], now, shopZone: zone }))(askedOf(letter));
    if (!knowledge) return no('The customer is not here any more.');
    const policy = await this.policies.inForce(tx, country);
    const reasons = againstChange(dueOf(letter, zone), knowledge, policy, now);
    if (reasons.length > 0) return no(sentencesLeftOut(reasons));
    return knowledge.address === address ? undefined : no('Their address has changed since this was written.');
  }
}

const no = (why: string): Unwelcome => ({ kind: 'unwelcome', why });
