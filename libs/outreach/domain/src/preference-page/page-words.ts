import type { Purpose } from '@regulars/customers/domain';
import type { CorrectionProblem } from './correction';
import type { PageLanguage } from './language';
import { german } from './words-de';
import { english } from './words-en';

/** What just happened on the page, said above everything else. */
export const pageEvents = ['kinds', 'pause', 'resume', 'correction', 'forget', 'nothing'] as const;
export type PageEvent = (typeof pageEvents)[number];

/** A kind of letter as a customer reads of it. */
export interface KindWords {
  readonly name: string;
  readonly says: string;
}

/** Every word of the pages for customers, in one language. Days come already written out. */
export interface PageWords {
  readonly noMore: Readonly<
    Record<Purpose, { ask: string; does: (shop: string) => string; button: string; done: string }>
  >;
  readonly noted: (shop: string) => string;
  readonly choose: string;
  readonly unknown: { title: string; says: (shop: string) => string };
  readonly title: (name: string | null) => string;
  readonly lead: (shop: string) => string;
  readonly silent: (shop: string) => string;
  readonly happened: Readonly<Record<PageEvent, string>>;
  readonly kinds: { heading: string; of: Readonly<Record<Purpose, KindWords>>; save: string };
  readonly pause: {
    heading: string;
    says: string;
    months: (count: number) => string;
    until: string;
    button: string;
    now: (day: string) => string;
    end: string;
    badDay: string;
  };
  readonly correct: {
    heading: string;
    says: (shop: string) => string;
    given: string;
    family: string;
    birthday: string;
    day: string;
    month: string;
    year: string;
    button: string;
    waits: string;
    problems: Readonly<Record<CorrectionProblem, string>>;
  };
  readonly nothing: { heading: string; says: string; button: string };
  readonly forget: {
    heading: string;
    says: string;
    link: string;
    title: string;
    asks: (shop: string) => string;
    stops: string;
    button: string;
    back: string;
    waits: (shop: string, asked: string, due: string) => string;
  };
}

const words: Readonly<Record<PageLanguage, PageWords>> = { en: english, de: german };

export const pageWords = (language: PageLanguage): PageWords => words[language];

/** What somebody said yes to by that switch, word for word, for the record. */
export function wordingOf(language: PageLanguage, purpose: Purpose): string {
  const { name, says } = words[language].kinds.of[purpose];
  return `${name}: ${says}`;
}
