import type { LetterPurpose } from './frame-words';

/** The shop's picture, carried along in the letter and named by its content id. */
export interface HeadLogo {
  readonly cid: string;
  /** its own size in pixels */
  readonly width: number;
  readonly height: number;
}

/** A code to be scanned, carried along in the letter like the shop's picture. */
export interface HeadCode {
  readonly cid: string;
  /** the code as it is read aloud, for who sees no picture */
  readonly text: string;
}

/** The one thing that a letter asks to be pressed. */
export interface HeadButton {
  readonly says: string;
  readonly url: string;
}

/** What stands around the words: who writes, from where, in which colours, and the way out. */
export interface Letterhead {
  readonly shopName: string;
  /** The postal address, lines separated by line breaks; empty if the owner gave none. */
  readonly postalAddress: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly logo?: HeadLogo | undefined;
  /** Below the words, where the letter has a code. */
  readonly code?: HeadCode | undefined;
  /** Below the words, where the letter asks something. */
  readonly button?: HeadButton | undefined;
  readonly purpose: LetterPurpose;
  /** Undefined in a preview: the link is made when the letter is sent. */
  readonly unsubscribeUrl: string | undefined;
  /** The page where they choose what they get; left out where there is none. */
  readonly preferencesUrl?: string | undefined;
}
