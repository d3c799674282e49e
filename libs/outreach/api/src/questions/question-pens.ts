import { Injectable } from '@nestjs/common';
import type { CustomerCard } from '@regulars/customers/api';
import { questionWords, type PageLanguage } from '@regulars/outreach/domain';
import type { Tx } from '@regulars/shared/db';
import { LetterMaker, valuesFor } from '../letters/letter-maker';
import { UnsubscribeLinks } from '../unsubscribe/unsubscribe-links';
import type { QuestionRecord } from './question-record';

/** What the way out of a letter that asks ends. */
export const questionPurpose = 'check-ins';

/** What one letter that asks is made of. */
interface Asking {
  card: CustomerCard;
  language: PageLanguage;
  address: string;
  about: QuestionRecord['about'];
  url: string;
}

/** Writes questions under the shop's letterhead, with the way out that each letter has. */
@Injectable()
export class QuestionPens {
  constructor(
    private readonly letters: LetterMaker,
    private readonly links: UnsubscribeLinks,
  ) {}

  async write(tx: Tx, { card, language, address, about, url }: Asking) {
    const { letter, button } = questionWords(language).of[about];
    const link = this.links.make({ customerId: card.id, address, purpose: questionPurpose });
    await this.links.keep(tx, [link]);
    const write = await this.letters.pen();
    const written = write({
      words: { ...letter, belatedSubject: null, belatedBody: null, language },
      wording: 'on-the-day',
      values: valuesFor(card, null),
      card,
      purpose: questionPurpose,
      unsubscribeUrl: link.url,
      preferencesUrl: link.preferencesUrl,
      button: { says: button, url },
    });
    return { ...written, unsubscribeUrl: link.url };
  }
}
