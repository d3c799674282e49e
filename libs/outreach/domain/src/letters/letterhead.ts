import type { LetterPurpose } from './frame-words';

/** The shop's picture, carried along in the letter and named by its content id. */
export interface HeadLogo {
  readonly cid: string;
  /** its own size in pixels */
  readonly width: number;
  readonly height: number;
}

/** What stands around the words: who writes, from where, in which colours, and the way out. */
export interface Letterhead {
  readonly shopName: string;
  /** The postal address, lines separated by line breaks; empty if the owner gave none. */
  readonly postalAddress: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly logo?: HeadLogo | undefined;
  readonly purpose: LetterPurpose;
  /** Undefined in a preview: the link is made when the letter is sent. */
  readonly unsubscribeUrl: string | undefined;
  /** The page where they choose what they get; left out where there is none. */
  readonly preferencesUrl?: string | undefined;
}
