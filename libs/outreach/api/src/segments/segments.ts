import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { Segment, SegmentChange, SegmentDetail, SegmentInput, SegmentList } from '@regulars/outreach/contract';
import { segmentInWords, type SegmentDefinition, type SegmentNames } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { namesFor } from './segment-names';
import { addSegment, changeSegment, isTaken, removeSegment, segments, segmentWith } from './segment-store';
import type { SegmentRecord } from './segment-store';
import { SegmentUses } from './segment-uses';

/** Groups of customers, as the owner keeps them. */
@Injectable()
export class Segments {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly uses: SegmentUses,
  ) {}

  async list(): Promise<SegmentList> {
    const records = await segments(this.reader);
    const names = await namesFor(this.reader, records.map((record) => record.definition)); // prettier-ignore
    return { items: records.map((record) => viewOf(record, names)) };
  }

  /** One, with what uses it. */
  async one(id: string): Promise<SegmentDetail> {
    const uses = await this.uses.of(this.reader, id);
    return { ...(await this.view(this.reader, id)), uses };
  }

  /** Whom a segment is about; throws NotThere (404) if there is no such segment. */
  async definitionOf(reader: Reader, id: string): Promise<SegmentDefinition> {
    return (await mustFind(reader, id)).definition;
  }

  add(actor: Actor, input: SegmentInput): Promise<Segment> {
    return this.units.write(async (tx) => {
      await mustBeFree(tx, input.name);
      const id = await addSegment(tx, input, this.now());
      await this.audit.record(tx, actor, 'segment.added', { subject: `segment:${id}` });
      return this.view(tx, id);
    });
  }

  change(actor: Actor, id: string, change: SegmentChange): Promise<Segment> {
    return this.units.write(async (tx) => {
      await mustFind(tx, id);
      if (change.name !== undefined) await mustBeFree(tx, change.name, id);
      await changeSegment(tx, id, change, this.now());
      await this.audit.record(tx, actor, 'segment.changed', { subject: `segment:${id}` });
      return this.view(tx, id);
    });
  }

  /** Takes it away; refused (409) while a programme or an offer refers to it. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.units.write(async (tx) => {
      await mustFind(tx, id);
      const [first, ...others] = await this.uses.of(tx, id);
      if (first) throw inUse([first.name, ...others.map((use) => use.name)]);
      await removeSegment(tx, id);
      await this.audit.record(tx, actor, 'segment.removed', { subject: `segment:${id}` });
    });
  }

  private async view(reader: Reader, id: string): Promise<Segment> {
    const record = await mustFind(reader, id);
    return viewOf(record, await namesFor(reader, [record.definition]));
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}

async function mustFind(reader: Reader, id: string): Promise<SegmentRecord> {
  const found = await segmentWith(reader, id);
  if (!found) throw new NotThere('group');
  return found;
}

async function mustBeFree(tx: Tx, name: string, except?: string): Promise<void> {
  if (!(await isTaken(tx, name, except))) return;
  const errors = [{ path: 'name', message: 'There is a group of this name.' }];
  throw new Conflict('segment-taken', 'There is a group of this name already.', errors);
}

function inUse(names: readonly string[]): Conflict {
  const who = names.map((name) => `“${name}”`).join(', ');
  return new Conflict('segment-in-use', `This group is used by ${who}. Choose another group there first.`);
}

function viewOf(record: SegmentRecord, names: SegmentNames): Segment {
  return { ...record, sentence: segmentInWords(record.definition, names) };
}
