import { Injectable } from '@nestjs/common';
import { Outbox } from '@regulars/delivery/api';
import type { LetterView, TouchpointDetail } from '@regulars/outreach/contract';
import { isOpen, type Wording } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { verdictView } from '../tact/verdict-view';
import { TouchpointLetters } from '../letters/touchpoint-letters';
import { Outlooks } from './outlooks';
import { TouchpointHistory } from './touchpoint-history';
import { deliveryKey, touchpointsWith, type TouchpointRecord } from './touchpoint-record';
import { TouchpointViews } from './touchpoint-views';

/** One touchpoint with all there is to know of it. */
@Injectable()
export class TouchpointDetails {
  constructor(
    private readonly reader: Reader,
    private readonly views: TouchpointViews,
    private readonly history: TouchpointHistory,
    private readonly outlooks: Outlooks,
    private readonly letters: TouchpointLetters,
    private readonly outbox: Outbox,
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

  /** What was handed to the outbox, word for word; before that, what would be written now. */
  private async letter(record: TouchpointRecord, wording: Wording): Promise<LetterView> {
    const key = deliveryKey({ id: record.withId ?? record.id, round: record.withId ? 1 : record.round });
    const kept = isOpen(record.status) ? undefined : await this.outbox.letterOf(this.reader, key);
    if (kept) return { ...kept, html: kept.html ?? '' };
    return this.letters.of(this.reader, record, wording);
  }
}
