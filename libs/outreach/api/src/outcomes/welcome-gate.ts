import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { DeliveryPorts, StillWelcome, type WelcomeQuestion } from '@regulars/delivery/api';
import { standingOf, type CustomerStanding } from '@regulars/customers/api';
import { purposes } from '@regulars/customers/domain';
import { objections, pauseSentence, sentences, type Knowledge } from '@regulars/outreach/domain';
import { Clock, Temporal, dayIn } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { pausedUntil } from '../pauses/paused-until';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { touchpointOfKey, touchpointsWith, type TouchpointRecord } from '../touchpoints/touchpoint-record';

const isGone = 'The customer is not here any more.';
const noSuchLetters = 'There is no consent to write to them for this any more.';
const otherAddress = 'Their address has changed since this was written.';

/** Says, in the transaction that claims a letter, whether it is still welcome: consent may have gone while it waited. */
@Injectable()
export class WelcomeGate extends StillWelcome {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly knowledge: KnowledgeReader,
    ports: DeliveryPorts,
  ) {
    super();
    ports.askWelcome(this);
  }

  answersFor(key: string): boolean {
    return touchpointOfKey(key) !== undefined;
  }

  async unwelcome(tx: Tx, questions: readonly WelcomeQuestion[]): Promise<ReadonlyMap<string, string>> {
    const idOf = (question: WelcomeQuestion): string => touchpointOfKey(question.key)?.id ?? '';
    const ids = [...new Set(questions.map(idOf))];
    const touchpoints = new Map((await touchpointsWith(tx, ids)).map((record) => [record.id, record]));
    const known = await this.known(tx, [...touchpoints.values()]);
    const wish = await this.wishes(tx, [...touchpoints.values()]);
    return new Map(
      questions.flatMap((question) => {
        const touchpoint = touchpoints.get(idOf(question));
        const why =
          whyNot(question, touchpoint, touchpoint && known.get(touchpoint.customerId)) ??
          (touchpoint && wish(touchpoint.customerId, question.purpose));
        return why === undefined ? [] : [[question.key, why] as const];
      }),
    );
  }

  /** What the customers themselves wish, as it is this moment: a pause, or no letters of this kind. */
  private async wishes(tx: Tx, touchpoints: readonly TouchpointRecord[]) {
    const customers = [...new Set(touchpoints.map((record) => record.customerId))];
    const now = this.clock.now();
    const paused = await pausedUntil(tx, customers, dayIn(now, (await this.business.get()).zone));
    const standings = await standingOf(tx, customers, now);
    return (customerId: string, purpose: string): string | undefined => {
      const until = paused.get(customerId);
      return until ? pauseSentence(until) : refusal(standings.get(customerId), purpose);
    };
  }

  private async known(tx: Tx, touchpoints: readonly TouchpointRecord[]): Promise<Map<string, Knowledge>> {
    const shop = await this.business.get();
    return this.knowledge.of(tx, {
      customers: [...new Set(touchpoints.map((record) => record.customerId))],
      now: this.clock.now(),
      shopZone: shop.zone,
      weighing: touchpoints.map((record) => record.id),
    });
  }
}

function refusal(standing: CustomerStanding | undefined, purpose: string): string | undefined {
  const known = purposes.find((one) => one === purpose);
  return known === undefined || standing?.consent[known] === true ? undefined : noSuchLetters;
}

function whyNot(
  question: WelcomeQuestion,
  touchpoint: TouchpointRecord | undefined,
  knowledge: Knowledge | undefined,
): string | undefined {
  if (!touchpoint || !knowledge) return isGone;
  const against = objections(knowledge, Temporal.PlainDate.from(touchpoint.occasionDay));
  if (against.length > 0) return sentences(against);
  return knowledge.address === question.address ? undefined : otherAddress;
}
