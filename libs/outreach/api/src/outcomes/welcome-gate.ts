import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { DeliveryPorts, StillWelcome, type Unwelcome, type WelcomeQuestion } from '@regulars/delivery/api';
import { objections, sentences } from '@regulars/outreach/domain';
import { Clock, dayIn, Temporal } from '@regulars/shared/calendar';
import { keptStill } from '@regulars/customers/api';
import type { Tx } from '@regulars/shared/db';
import { PolicyReader } from '../policy/policy-reader';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { touchpointOfKey, touchpointsWith, type TouchpointRecord } from '../touchpoints/touchpoint-record';

const isGone = 'The customer is not here any more.';
const otherAddress = 'Their address has changed since this was written.';

/** Says, in the transaction that claims a letter, whether it is still welcome: consent may have gone while it waited. */
@Injectable()
export class WelcomeGate extends StillWelcome {
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
    return touchpointOfKey(key) !== undefined;
  }

  async unwelcome(tx: Tx, questions: readonly WelcomeQuestion[]): Promise<ReadonlyMap<string, Unwelcome>> {
    const idOf = (question: WelcomeQuestion): string => touchpointOfKey(question.key)?.id ?? '';
    const ids = [...new Set(questions.map(idOf))];
    const touchpoints = new Map((await touchpointsWith(tx, ids)).map((record) => [record.id, record]));
    // An opt-out is answered before this claim or after it, never within.
    const still = await keptStill(tx, [...new Set([...touchpoints.values()].map(({ customerId }) => customerId))]);
    const objection = await this.objectionsTo(tx, [...touchpoints.values()]);
    const against = (question: WelcomeQuestion): Unwelcome | undefined => {
      const touchpoint = touchpoints.get(idOf(question));
      if (touchpoint && !still.has(touchpoint.customerId)) return { kind: 'ask-again' };
      const why = touchpoint ? objection(touchpoint, question.address) : isGone;
      return why === undefined ? undefined : { kind: 'unwelcome', why };
    };
    const said = new Map<string, Unwelcome>();
    for (const question of questions) {
      const found = against(question);
      if (found) said.set(question.key, found);
    }
    return said;
  }

  private async objectionsTo(
    tx: Tx,
    touchpoints: readonly TouchpointRecord[],
  ): Promise<(touchpoint: TouchpointRecord, address: string) => string | undefined> {
    const shop = await this.business.get();
    const now = this.clock.now();
    // Whoever goes along in this very letter has the same address, and is no reason against it.
    const policy = { ...(await this.policies.inForce(tx, shop.country)), householdOnce: false };
    const known = await this.knowledge.of(tx, { about: touchpoints, now, shopZone: shop.zone });
    return (touchpoint, address) => {
      const knowledge = known(touchpoint);
      if (!knowledge) return isGone;
      const { kind, zone } = touchpoint;
      const occasionDay = Temporal.PlainDate.from(touchpoint.occasionDay);
      const against = objections(knowledge, { kind, way: 'email', occasionDay, day: dayIn(now, zone) }, policy);
      if (against.length > 0) return sentences(against);
      return knowledge.address === address ? undefined : otherAddress;
    };
  }
}
