import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { CustomerCard } from '@regulars/customers/api';
import { changeLetter, pageLanguage } from '@regulars/outreach/domain';
import type { Tx } from '@regulars/shared/db';
import { LetterMaker, valuesFor } from '../letters/letter-maker';
import { UnsubscribeLinks } from '../unsubscribe/unsubscribe-links';

/** What the way out of a letter about a change ends. */
export const changePurpose = 'check-ins';

/** Writes a letter about a change under the shop's letterhead, with the way out that each letter has. */
@Injectable()
export class ChangePen {
  constructor(
    private readonly business: BusinessProfile,
    private readonly letters: LetterMaker,
    private readonly links: UnsubscribeLinks,
  ) {}

  async write(tx: Tx, card: CustomerCard, address: string, words: string) {
    const link = this.links.make({ customerId: card.id, address, purpose: changePurpose });
    await this.links.keep(tx, [link]);
    const language = pageLanguage(card.language, (await this.business.get()).language);
    const write = await this.letters.pen();
    const written = write({
      words: { ...changeLetter(words, language), belatedSubject: null, belatedBody: null, language },
      wording: 'on-the-day',
      values: valuesFor(card, null),
      card,
      purpose: changePurpose,
      unsubscribeUrl: link.url,
      preferencesUrl: link.preferencesUrl,
    });
    return { ...written, unsubscribeUrl: link.url };
  }
}
