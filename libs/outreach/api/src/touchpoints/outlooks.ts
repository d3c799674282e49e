import { Injectable } from '@nestjs/common';
import type { VerdictView } from '@regulars/outreach/contract';
import { wordingAt, type Wording } from '@regulars/outreach/domain';
import { Clock, parseStamp, Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { InstructionReader } from '../plan/instruction';
import { DecidingDesk } from '../tact/deciding-desk';
import { keptOf } from '../tact/verdict-keeper';
import { verdictView } from '../tact/verdict-view';
import type { TouchpointRecord } from './touchpoint-record';

/** What the gate would say of a touchpoint at its time, as things stand. */
@Injectable()
export class Outlooks {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly instructions: InstructionReader,
    private readonly desk: DecidingDesk,
  ) {}

  async of(record: TouchpointRecord): Promise<VerdictView | null> {
    const instructions = await this.instructions.now(this.reader);
    if (!instructions) return null;
    const now = momentOf(record, this.clock.now());
    const [decided] = await this.desk.weigh(this.reader, [record], instructions, { now });
    return decided ? verdictView(keptOf(decided.verdict)) : null;
  }

  wordingOf(record: TouchpointRecord): Wording {
    const occasionDay = Temporal.PlainDate.from(record.occasionDay);
    return wordingAt({ occasionDay, zone: record.zone, kind: record.kind }, momentOf(record, this.clock.now()));
  }
}

/** When it will be decided on: at its time, or now if that has passed. */
function momentOf(record: TouchpointRecord, now: Temporal.Instant): Temporal.Instant {
  const look = parseStamp(record.status === 'held' ? record.dueAt : record.lookAt);
  return Temporal.Instant.compare(look, now) > 0 ? look : now;
}
