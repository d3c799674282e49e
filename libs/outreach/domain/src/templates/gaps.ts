import { bestTag } from '../languages/tags';
import { languageName } from '../segments/words';
import type { MergeFieldName } from './merge-field';
import { fieldsIn } from './template';
import { wordsFor, type LanguageWords, type ManyWords } from './words';

/** The fields that some customers lack. The others are known of all, or of none. */
export const lackingFields = [
  'first_name',
  'age',
  'rep_name',
  'visits',
  'last_visit',
  'usual',
] as const satisfies readonly MergeFieldName[];
export type LackingField = (typeof lackingFields)[number];

const whatIsLacking: Readonly<Record<LackingField, string>> = {
  first_name: 'no first name',
  age: 'no year of birth',
  rep_name: 'nobody who looks after them',
  visits: 'no visit yet',
  last_visit: 'no visit yet',
  usual: 'no rhythm yet',
};

/** The people of an audience who speak one language; null: of whom none is known. */
export interface Speakers {
  readonly language: string | null;
  readonly count: number;
  /** how many of them lack each field */
  readonly lacks: Readonly<Record<LackingField, number>>;
}

/** Something that real recipients lack, and what they read instead. */
export interface Gap {
  /** What they lack: a field, or words in their language. */
  readonly field: LackingField | 'language';
  /** The words that they read. */
  readonly language: string;
  readonly count: number;
  readonly sentence: string;
}

/** Where an audience lacks what the words use: "12 of 59 have no first name: they read “friend”." */
export function gapsOf(many: ManyWords, audience: readonly Speakers[], shopLanguage: string): Gap[] {
  const total = sum(audience.map(({ count }) => count));
  const readers = Map.groupBy(audience, ({ language }) => wordsFor(many, language, shopLanguage));
  const fields = [...readers].flatMap(([words, speakers]) => fieldGaps(words, speakers, total));
  return [...fields, ...languageGaps(many, audience, total)];
}

function fieldGaps(words: LanguageWords, readers: readonly Speakers[], total: number): Gap[] {
  const all = [words.subject, words.body, words.belatedSubject, words.belatedBody].join('\n');
  return fieldsIn(all).flatMap(({ name, fallback = '' }) => {
    if (!isLackingField(name)) return [];
    const count = sum(readers.map(({ lacks }) => lacks[name]));
    if (count === 0) return [];
    const sentence = `${ofAll(count, total)} ${count === 1 ? 'has' : 'have'} ${whatIsLacking[name]}: they read “${fallback}”.`;
    return [{ field: name, language: words.language, count, sentence }];
  });
}

function languageGaps(many: ManyWords, audience: readonly Speakers[], total: number): Gap[] {
  const tags = many.words.map(({ language }) => language);
  return audience.flatMap(({ language, count }) => {
    if (language === null || bestTag(language, tags) !== undefined) return [];
    const speak = `${ofAll(count, total)} ${count === 1 ? 'speaks' : 'speak'} ${languageName(language)}`;
    const sentence = `${speak}: they read the words in ${languageName(many.language)}.`;
    return [{ field: 'language' as const, language: many.language, count, sentence }];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const ofAll = (count: number, of: number): string => (count === of && of > 1 ? `All ${of}` : `${count} of ${of}`);

function isLackingField(name: string): name is LackingField {
  return Object.hasOwn(whatIsLacking, name);
}
