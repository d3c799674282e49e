import { bestTag } from '../languages/tags';

/** What a letter's way out ends. */
export type LetterPurpose = 'greetings' | 'check-ins' | 'offers';

/** The words around a letter's own, in one language. */
export interface FrameWords {
  readonly language: string;
  /** The link that ends letters of this purpose. */
  readonly wayOut: Readonly<Record<LetterPurpose, string>>;
  /** The link to the page of what they wish to get. */
  readonly choose: string;
  /** Stands for a link in a preview. */
  readonly noLinkYet: string;
  /** The sender's name where a colleague writes for the shop. */
  readonly sender: (colleague: string, shop: string) => string;
}

const en: FrameWords = {
  language: 'en',
  wayOut: {
    greetings: 'No more greetings like this',
    'check-ins': 'No more letters like this',
    offers: 'No more offers like this',
  },
  choose: 'Choose what you get',
  noLinkYet: '(your link)',
  sender: (colleague, shop) => `${colleague} at ${shop}`,
};

const de: FrameWords = {
  language: 'de',
  wayOut: {
    greetings: 'Keine solchen Grüße mehr',
    'check-ins': 'Keine solchen Briefe mehr',
    offers: 'Keine solchen Angebote mehr',
  },
  choose: 'Selbst wählen, was Sie bekommen',
  noLinkYet: '(Ihr Link)',
  sender: (colleague, shop) => `${colleague} von ${shop}`,
};

const byLanguage: Readonly<Record<string, FrameWords>> = { en, de };

/** The words around a letter in its language; English where we have none in it. */
export const frameWordsIn = (language: string): FrameWords =>
  byLanguage[bestTag(language, Object.keys(byLanguage)) ?? 'en'] ?? en;
