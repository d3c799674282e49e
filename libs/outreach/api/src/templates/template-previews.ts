import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import type { PreviewRequest, Template, TemplatePreview } from '@regulars/outreach/contract';
import type { GreetingWords } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { BirthdayQueue, type ComingBirthday } from './birthday-queue';
import { GreetingLetters } from './greeting-letters';
import { Templates } from './templates';

/** Shows a letter as it would be sent, from a draft or as it is kept, and leads through those who come up. */
@Injectable()
export class TemplatePreviews {
  constructor(
    private readonly reader: Reader,
    private readonly cards: CustomerCards,
    private readonly queue: BirthdayQueue,
    private readonly letters: GreetingLetters,
    private readonly templates: Templates,
  ) {}

  async preview(id: string, request: PreviewRequest): Promise<TemplatePreview> {
    const words = request.draft ?? wordsOf(await this.templates.one(id));
    const { wording } = request;
    const coming = (await this.queue.coming())?.all ?? [];
    const at = request.customerId === undefined ? 0 : coming.findIndex((one) => idOf(one) === request.customerId);
    const customerId = request.customerId ?? idOf(coming[0]);
    if (customerId === undefined)
      return { ...nobody, letter: await this.letters.forNobody(this.reader, { words, wording }) };
    const card = await this.cards.one(this.reader, customerId);
    if (!card) throw new NotThere('customer');
    const turning = coming[at]?.occurrence.turning ?? null;
    return {
      customer: { id: card.id, name: card.displayName },
      previousId: (at > 0 ? idOf(coming[at - 1]) : undefined) ?? null,
      nextId: idOf(coming[at + 1]) ?? null,
      letter: await this.letters.forCustomer(this.reader, { customerId, turning, wording, words }),
    };
  }
}

const nobody = { customer: null, previousId: null, nextId: null } as const;
const idOf = (one: ComingBirthday | undefined): string | undefined => one?.occurrence.customerId;

const wordsOf = ({ subject, body, belatedSubject, belatedBody }: Template): GreetingWords => ({
  subject,
  body,
  belatedSubject,
  belatedBody,
});
