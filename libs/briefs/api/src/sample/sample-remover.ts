import { Injectable } from '@nestjs/common';
import { CustomerStore } from '@regulars/customers/api';
import { Outbox } from '@regulars/delivery/api';
import { isSampleAddress } from '@regulars/delivery/domain';
import type { Tx } from '@regulars/shared/db';
import { SampleMark } from './sample-mark';

// Tags that only samples carry go with them; one that was put on a real customer stays.
const theirTags = `
  SELECT DISTINCT t.tag_id AS "tagId" FROM customer_tag t JOIN sample_customer s ON s.customer_id = t.customer_id`;
const unused = 'DELETE FROM tag WHERE id = ? AND NOT EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = tag.id)';

/** Takes the sample shop out: its customers, all that hangs on them, what was written to them, and nothing else. */
@Injectable()
export class SampleRemover {
  constructor(
    private readonly mark: SampleMark,
    private readonly store: CustomerStore,
    private readonly outbox: Outbox,
  ) {}

  /** Gives how many customers that were. */
  async remove(tx: Tx): Promise<number> {
    const { ids, addresses } = await this.mark.all(tx);
    const tags = await tx.rows<{ tagId: string }>(theirTags);
    // Somebody may have written a real address into a sample: what was sent there is not ours to forget.
    await this.outbox.forget(tx, addresses.filter(isSampleAddress));
    await this.store.remove(tx, ids);
    for (const { tagId } of tags) await tx.run(unused, [tagId]);
    return ids.length;
  }
}
