import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { keptStill } from '@regulars/customers/api';
import { DeliveryPorts, StillWelcome, type Unwelcome, type WelcomeQuestion } from '@regulars/delivery/api';
import { againstQuestion, sentencesLeftOut } from '@regulars/outreach/domain';
import { Clock } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { PolicyReader } from '../policy/policy-reader';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { askedAbout, dueOf, questionOfKey, questionsWhere, stillToAsk } from './question-record';

/** Says, in the transaction that claims a question's letter, whether it is still to be asked. */
@Injectable()
export class QuestionGate extends StillWelcome {
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
    return questionOfKey(key) !== undefined;
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
    const [question] = await questionsWhere(tx, 'q.id = ?', [questionOfKey(key) ?? '']);
    if (!question) return no('The customer is not here any more.');
    if (!(await keptStill(tx, [question.customerId])).has(question.customerId)) return { kind: 'ask-again' };
    if (question.answeredAt !== null || !(await stillToAsk(tx, question))) {
      return no('There is nothing to ask any more.');
    }
    const { zone, country } = await this.business.get();
    const now = this.clock.now();
    const known = await this.knowledge.of(tx, { about: [askedAbout(question)], now, shopZone: zone });
    const knowledge = known(askedAbout(question));
    if (!knowledge) return no('The customer is not here any more.');
    const policy = await this.policies.inForce(tx, country);
    const reasons = againstQuestion(dueOf(question, zone), knowledge, policy, now);
    if (reasons.length > 0) return no(sentencesLeftOut(reasons));
    return knowledge.address === address ? undefined : no('Their address has changed since this was written.');
  }
}

const no = (why: string): Unwelcome => ({ kind: 'unwelcome', why });
