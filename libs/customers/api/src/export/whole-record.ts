import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';
import { mergedInto } from '../merges/merge-reads';
import { OwnRecord } from './own-record';
import { RecordKeepers, type KeptAbout } from './record-keepers';

/** Everything that is kept about one customer, in every context. */
@Injectable()
export class WholeRecord {
  constructor(
    private readonly reader: Reader,
    private readonly own: OwnRecord,
    private readonly keepers: RecordKeepers,
  ) {}

  /** As somebody may see it. */
  async of(customerId: string, readerId: string): Promise<KeptAbout> {
    return {
      ...(await this.own.about(this.reader, customerId, readerId)),
      ...(await this.keepers.about(this.reader, customerId)),
      recordsThatBecamePartOfThis: await this.earlier(customerId),
    };
  }

  /** What was left with records of the same person when two became one. */
  private async earlier(customerId: string): Promise<KeptAbout[]> {
    const found: KeptAbout[] = [];
    for (const { id } of await mergedInto(this.reader, [customerId])) {
      const own = await this.own.withRecord(this.reader, id);
      found.push({ ...own, ...(await this.keepers.about(this.reader, id)) });
    }
    return found;
  }
}
