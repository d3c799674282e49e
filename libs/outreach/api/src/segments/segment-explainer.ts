import { Injectable } from '@nestjs/common';
import { CustomerCards, type CustomerCard } from '@regulars/customers/api';
import type { SegmentAnswer, SegmentQuestion } from '@regulars/outreach/contract';
import { explain, type SegmentDefinition, type SegmentOutcome } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { factsOf } from './segment-facts';
import { namesFor } from './segment-names';
import { SegmentPlace } from './segment-place';
import { Segments } from './segments';

/** Says why a customer is in a segment or out of it. */
@Injectable()
export class SegmentExplainer {
  constructor(
    private readonly reader: Reader,
    private readonly place: SegmentPlace,
    private readonly cards: CustomerCards,
    private readonly segments: Segments,
  ) {}

  /** Part by part; throws NotThere (404) on an unknown customer or segment. */
  async why(question: SegmentQuestion): Promise<SegmentAnswer> {
    const definition = await this.definitionOf(question);
    const card = await this.cards.one(this.reader, question.customerId);
    const context = await this.place.on(this.reader);
    const facts = (await factsOf(this.reader, [question.customerId], context)).get(question.customerId);
    if (!card || !facts) throw new NotThere('customer');
    const names = await namesFor(this.reader, [definition], facts.repId === null ? [] : [facts.repId]);
    return answer(card, explain(definition, facts, { today: context.today, names }));
  }

  private definitionOf({ definition, segmentId }: SegmentQuestion): Promise<SegmentDefinition> | SegmentDefinition {
    if (definition !== undefined) return definition;
    // The contract asks for one of the two.
    return this.segments.definitionOf(this.reader, segmentId ?? '');
  }
}

function answer({ id, displayName, archived }: CustomerCard, outcome: SegmentOutcome): SegmentAnswer {
  const isIn = outcome.met && !archived;
  const put = isIn ? `${displayName} is in this group.` : `${displayName} is not in this group.`;
  const sentence = archived ? `${put} Archived customers are in none.` : put;
  return { customer: { id, displayName }, in: isIn, sentence, lines: linesOf(outcome, 0) };
}

function linesOf({ of, ...own }: SegmentOutcome, depth: number): SegmentAnswer['lines'] {
  return [{ depth, ...own }, ...of.flatMap((part) => linesOf(part, depth + 1))];
}
