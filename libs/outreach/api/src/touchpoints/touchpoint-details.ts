import { Injectable } from '@nestjs/common';
import type { LetterView, TouchpointDetail, VerdictView } from '@regulars/outreach/contract';
import { isOpen, sentence, weigh, wordingAt, type Wording } from '@regulars/outreach/domain';
import { Clock, parseStamp, Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { Instructions } from '../plan/instruction';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { keptOf } from '../tact/verdict-keeper';
import { GreetingLetters } from '../templates/greeting-letters';
import type { KeptVerdict } from './touchpoint-event.row';
import { TouchpointHistory } from './touchpoint-history';
import { touchpointsWith, weighedOf, type TouchpointRecord } from './touchpoint-record';
import { TouchpointViews } from './touchpoint-views';

/** One touchpoint with all there is to know of it. */
@Injectable()
export class TouchpointDetails {
  constructor(
    private readonly reader: Reader,
    private readonly views: TouchpointViews,
    private readonly history: TouchpointHistory,
    private readonly outlooks: Outlooks,
    private readonly letters: GreetingLetters,
  ) {}

  async of(id: string): Promise<TouchpointDetail> {
    const [record] = await touchpointsWith(this.reader, [id]);
    const [view] = record ? await this.views.of(this.reader, [record]) : [];
    if (!record || !view) throw new NotThere('wish');
    const history = await this.history.of(this.reader, id);
    const wording = history.find((line) => line.verdict?.wording)?.verdict?.wording ?? this.outlooks.wordingOf(record);
    return {
      ...view,
      wording,
      letter: await this.letter(record, wording),
      outlook: isOpen(record.status) ? await this.outlooks.of(record) : null,
      history: history.map((line) => ({
        at: line.at,
        by: line.byName,
        sentence: line.sentence,
        verdict: line.verdict && verdictView(line.verdict),
      })),
    };
  }

  private letter(record: TouchpointRecord, wording: Wording): Promise<LetterView> {
    return this.letters.forCustomer(this.reader, { ...record, wording });
  }
}

/** What the gate would say of a touchpoint at its time, as things stand. */
@Injectable()
export class Outlooks {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly instructions: Instructions,
    private readonly knowledge: KnowledgeReader,
  ) {}

  async of(record: TouchpointRecord): Promise<VerdictView | null> {
    const instruction = await this.instructions.of(this.reader, 'birthday');
    if (!instruction) return null;
    const { rules } = instruction;
    const at = momentOf(record, this.clock.now());
    const question = { customers: [record.customerId], now: at, shopZone: rules.shopZone, weighing: [record.id] };
    const knowledge = (await this.knowledge.of(this.reader, question)).get(record.customerId);
    return knowledge ? verdictView(keptOf(weigh(weighedOf(record, rules), knowledge, rules.policy, at))) : null;
  }

  wordingOf(record: TouchpointRecord): Wording {
    const occasionDay = Temporal.PlainDate.from(record.occasionDay);
    return wordingAt({ occasionDay, zone: record.zone }, momentOf(record, this.clock.now()));
  }
}

/** When it will be decided on: at its time, or now if that has passed. */
function momentOf(record: TouchpointRecord, now: Temporal.Instant): Temporal.Instant {
  const look = parseStamp(record.status === 'held' ? record.dueAt : record.lookAt);
  return Temporal.Instant.compare(look, now) > 0 ? look : now;
}

/** A verdict as screens show it. */
export function verdictView(verdict: KeptVerdict): VerdictView {
  const reasons = verdict.reasons.map((reason) => ({ kind: reason.kind, sentence: sentence(reason) }));
  return { kind: verdict.kind, until: verdict.until, wording: verdict.wording, reasons };
}
