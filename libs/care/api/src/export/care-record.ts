import { Injectable, type OnModuleInit } from '@nestjs/common';
import { everyOne, RecordKeepers, type KeptAbout, type RecordKeeper } from '@regulars/customers/api';
import type { Reader } from '@regulars/shared/db';
import { CareDesk } from '../care-desk';
import { complaintsWhere, grantsOf, historyOf } from '../complaints/complaint-reads';
import { feedbackWhere } from '../feedback/feedback-reads';
import { handoffsWhere } from '../handoffs/handoff-reads';
import { contacts, fromTheNewest } from '../interactions/interaction-reads';
import { promiseHistory, promisesWhere } from '../promises/promise-reads';
import { toldBy } from '../told/told-answers';

/** Contacts, promises, complaints and all that customers told us, in the copy that they may ask for. */
@Injectable()
export class CareRecord implements RecordKeeper, OnModuleInit {
  constructor(
    private readonly keepers: RecordKeepers,
    private readonly desk: CareDesk,
  ) {}

  onModuleInit(): void {
    this.keepers.join(this);
  }

  async about(reader: Reader, customerId: string): Promise<KeptAbout> {
    return {
      interactions: await contacts(reader, { customerId, before: fromTheNewest, limit: everyOne }),
      promises: await this.promises(reader, customerId),
      complaints: await complaints(reader, customerId),
      handoffs: await handoffsWhere(reader, 'h.customer_id = ? ORDER BY h.created_at, h.id', [customerId]),
      feedback: await feedbackWhere(reader, `${stands} ORDER BY f.said_at, f.id`, [customerId]),
      toldAnswers: await toldBy(reader, customerId, everyOne),
    };
  }

  private async promises(reader: Reader, customerId: string): Promise<unknown[]> {
    const wanted = { sql: 'p.customer_id = ? ORDER BY p.created_at, p.id', params: [customerId] };
    const kept: unknown[] = [];
    for (const promise of await promisesWhere(reader, wanted, await this.desk.tellingDay()))
      kept.push({ ...promise, history: await promiseHistory(reader, promise.id) });
    return kept;
  }
}

const stands = 'f.customer_id = ? AND f.removed_at IS NULL';

async function complaints(reader: Reader, customerId: string): Promise<unknown[]> {
  const kept: unknown[] = [];
  const all = await complaintsWhere(reader, 'k.customer_id = ? ORDER BY k.opened_at, k.id', [customerId]);
  for (const complaint of all) {
    const { id } = complaint;
    kept.push({ ...complaint, grants: await grantsOf(reader, id), history: await historyOf(reader, id) });
  }
  return kept;
}
