import { frameWordsIn } from './frame-words';
import type { Letterhead } from './letterhead';

/** What stands under every letter: the sender with the address, line by line, and the ways out. */
export interface Foot {
  /** the language of the ways out */
  readonly language: string;
  readonly sender: readonly string[];
  readonly links: readonly { readonly says: string; readonly url: string | undefined }[];
  readonly noLinkYet: string;
}

/** The foot of a letter, the same in text and in HTML. */
export function footOf(head: Letterhead, letterLanguage: string): Foot {
  const { language, wayOut, choose, noLinkYet } = frameWordsIn(letterLanguage);
  const address = head.postalAddress.split('\n').map((line) => line.trim());
  const chosen = head.preferencesUrl === undefined ? [] : [{ says: choose, url: head.preferencesUrl }];
  return {
    language,
    sender: [head.shopName, ...address].filter((line) => line !== ''),
    links: [{ says: wayOut[head.purpose], url: head.unsubscribeUrl }, ...chosen],
    noLinkYet,
  };
}
