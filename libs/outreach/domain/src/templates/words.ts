import { baseOf, bestTag } from '../languages/tags';

/** The words of a letter. Those for a day late are null where such a letter never goes out late. */
export interface GreetingWords {
  readonly subject: string;
  readonly body: string;
  readonly belatedSubject: string | null;
  readonly belatedBody: string | null;
}

/** The words in one language, a BCP 47 tag. */
export interface LanguageWords extends GreetingWords {
  readonly language: string;
}

/** The words in all their languages; `language` is the main one, which everybody else reads. */
export interface ManyWords {
  readonly language: string;
  readonly words: readonly LanguageWords[];
}

/**
 * The words that a customer reads: in their own language, else in its parent (fr-CA → fr), else in the main one. Of whom
 * no language is known reads the shop's.
 */
export function wordsFor(many: ManyWords, theirs: string | null, shops: string): LanguageWords {
  const tags = many.words.map(({ language }) => language);
  const tag = bestTag(theirs ?? shops, tags) ?? many.language;
  const found = many.words.find(({ language }) => language === tag) ?? many.words[0];
  if (!found) throw new Error('A template has no words at all.');
  return found;
}

/**
 * The tag that dates and numbers are written by: the reader's own where they speak the language of the words (en-GB),
 * else that language as the shop's country writes it.
 */
export function voiceOf(language: string, theirs: string | null, country: string): string {
  if (theirs !== null && baseOf(theirs) === baseOf(language)) return theirs;
  return new Intl.Locale(language).region === undefined ? `${language}-${country}` : language;
}
