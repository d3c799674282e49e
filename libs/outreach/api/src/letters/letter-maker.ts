import { BusinessProfile } from '@regulars/access/api';
import type { CustomerCard } from '@regulars/customers/api';
import type { InlineAttachment, Mailbox } from '@regulars/delivery/api';
import { known, purposeOfTemplate, renderLetter, valuesOf, voiceOf, wordsFor } from '@regulars/outreach/domain';
import type {
  GreetingWords,
  HeadButton,
  Letter,
  LetterAbout,
  LetterPurpose,
  ManyWords,
  MergeValues,
  TemplateKind,
  Wording,
} from '@regulars/outreach/domain';
import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '@regulars/shared/calendar';
import type { CodePicture } from './code-pictures';
import { HeadReader, senderOf, type ShopHead } from './head-reader';

/** What one letter is made of. */
export interface LetterParts {
  /** A template, whose words are chosen by the customer's language, or words in one language. */
  words: (ManyWords & { kind: TemplateKind }) | GreetingWords;
  wording: Wording;
  values: MergeValues;
  /** Whose letter it is: by their language the words are chosen, their colleague takes the answer. */
  card?: Pick<CustomerCard, 'language' | 'repId'> | undefined;
  /** What the way out ends; left out: what the kind of the template says, else greetings. */
  purpose?: LetterPurpose;
  /** Left out in a preview: the link is made when the letter goes out. */
  unsubscribeUrl?: string;
  /** The page where they choose what they get; left out where there is none. */
  preferencesUrl?: string;
  /** What the letter asks to be pressed, where it asks something. */
  button?: HeadButton;
  /** The code to be scanned, where the letter has one. */
  code?: CodePicture | undefined;
}

/** A letter with all that its message takes over: `{ ...letter }` beside key, recipient and times. */
export interface WrittenLetter extends Letter {
  /** the language of the words */
  language: string;
  fromName?: string;
  replyTo?: Mailbox;
  attachments: InlineAttachment[];
}

/** Writes letters under the shop's own head. */
@Injectable()
export class LetterMaker {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly heads: HeadReader,
  ) {}

  /** A pen that writes as many letters as needed under one letterhead; `over` shows a head that is not saved yet. */
  async pen(over: Partial<ShopHead> = {}): Promise<(parts: LetterParts) => WrittenLetter> {
    const [shop, head] = [await this.business.get(), { ...(await this.heads.read()), ...over }];
    const today = dayIn(this.clock.now(), shop.zone).toString();
    return ({ words: given, wording, values, card, purpose, unsubscribeUrl, preferencesUrl, button, code }) => {
      const theirs = card?.language ?? null;
      const words = 'words' in given ? wordsFor(given, theirs, shop.language) : { language: shop.language, ...given };
      const voice = { language: voiceOf(words.language, theirs, shop.country), today };
      const letter = renderLetter(
        { words, wording, values, voice },
        {
          shopName: shop.name,
          postalAddress: shop.address ?? '',
          accent: head.accent,
          logo: head.logo,
          code: code && { cid: code.attachment.cid, text: code.text },
          button,
          purpose: purpose ?? ('kind' in given ? purposeOfTemplate[given.kind] : 'greetings'),
          unsubscribeUrl,
          preferencesUrl,
        },
      );
      const sender = senderOf(head, { repId: card?.repId ?? null, language: words.language, shopName: shop.name });
      return {
        ...letter,
        ...sender,
        language: words.language,
        attachments: [...head.attachments, ...(code ? [code.attachment] : [])],
      };
    };
  }
}

/** What a letter may say of a customer. `turning` is the age they turn on its day. */
export function valuesFor(card: CustomerCard, turning: number | null, about: LetterAbout = {}): MergeValues {
  return {
    ...known({
      first_name: card.preferred ?? card.given ?? undefined,
      full_name: card.displayName,
      rep_name: card.repName ?? undefined,
      age: turning === null ? undefined : String(turning),
      visits: card.visitCount === 0 ? undefined : String(card.visitCount),
      last_visit: card.lastVisitDay === null ? undefined : { kind: 'since', day: card.lastVisitDay },
    }),
    ...valuesOf(about),
  };
}
