import { Injectable } from '@nestjs/common';
import type { SimilarComplaints } from '@regulars/care/contract';
import { likeness, wordsOfComplaint } from '@regulars/care/domain';
import { Reader } from '@regulars/shared/db';
import { complaintOf, complaintsWhere, grantsOf } from './complaint-reads';

const mostRead = 500;
const mostShown = 5;

/** Past cases like this one and what was done then, so that remedies are fair. */
@Injectable()
export class Similar {
  constructor(private readonly reader: Reader) {}

  /** The most alike first: by the words that they have in common, of the last five hundred that were closed. */
  async to(id: string): Promise<SimilarComplaints> {
    const complaint = await complaintOf(this.reader, id);
    const words = wordsOfComplaint(complaint);
    const past = await complaintsWhere(
      this.reader,
      `k.state <> 'open' AND k.id <> ? ORDER BY k.closed_at DESC, k.id DESC LIMIT ?`,
      [id, mostRead],
    );
    const alike = past
      .map((one) => ({ one, alike: likeness(words, wordsOfComplaint(one)) }))
      .filter(({ alike }) => alike > 0)
      .toSorted((a, b) => b.alike - a.alike)
      .slice(0, mostShown);
    const items = [];
    for (const { one } of alike) {
      const granted = (await grantsOf(this.reader, one.id)).filter(({ state }) => state === 'granted');
      items.push({ ...one, granted: granted.map(({ what, amount }) => ({ what, amount })) });
    }
    return { items };
  }
}
