import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import type { PreviewRequest, TemplatePreview } from '@regulars/outreach/contract';
import { valuesOf } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { GreetingLetters, type ShownLetter } from './greeting-letters';
import { PreviewQueue } from './preview-queue';
import { Samples } from './samples';
import { shownWords } from './shown-words';
import { Templates } from './templates';

/** A preview, with what a message of the same letter would carry along. */
export type ShownPreview = Omit<TemplatePreview, 'letter'> & { letter: ShownLetter };

/** Shows a letter as it would be sent, from a draft or as it is kept, and leads through those who come up. */
@Injectable()
export class TemplatePreviews {
  constructor(
    private readonly reader: Reader,
    private readonly cards: CustomerCards,
    private readonly queue: PreviewQueue,
    private readonly letters: GreetingLetters,
    private readonly templates: Templates,
    private readonly samples: Samples,
  ) {}

  async preview(id: string, request: PreviewRequest): Promise<ShownPreview> {
    const template = await this.templates.record(id);
    const words = shownWords(template, request);
    const { wording } = request;
    const { customerId, ...beside } = await this.queue.place(template.kind, request.customerId);
    if (customerId === undefined) {
      const values = valuesOf(await this.samples.about(template.kind));
      const letter = await this.letters.forNobody({ words, wording, values });
      return { customer: null, ...beside, language: letter.language, letter };
    }
    const card = await this.cards.one(this.reader, customerId);
    if (!card) throw new NotThere('customer');
    const sample = await this.samples.of(this.reader, template.kind, card);
    const letter = await this.letters.forCustomer(this.reader, { customerId, wording, words, ...sample });
    return { customer: { id: card.id, name: card.displayName }, ...beside, language: letter.language, letter };
  }
}
