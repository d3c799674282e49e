import { Injectable } from '@nestjs/common';
import type { VerdictView } from '@regulars/outreach/contract';
import { weigh, wordingAt, type Wording } from '@regulars/outreach/domain';
import { Clock, parseStamp, Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { Instructions } from '../plan/instruction';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { keptOf } from '../tact/verdict-keeper';
import { verdictView } from '../tact/verdict-view';
import { weighedOf, type TouchpointRecord } from './touchpoint-record';

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
