import type { PageLanguage } from '../preference-page/language';

interface Framed {
  readonly subject: string;
  readonly body: string;
}

const english = (words: string): Framed => ({
  subject: 'You said, we did',
  body: `Hello {{first_name|there}},\n\nyou told us what could be better, and we listened:\n\n${words}\n\nThank you for saying it. If something is still not right, just answer this letter.`,
});

const german = (words: string): Framed => ({
  subject: 'Sie haben es gesagt, wir haben es getan',
  body: `Guten Tag {{first_name|}},\n\nSie haben uns gesagt, was besser sein könnte, und wir haben zugehört:\n\n${words}\n\nDanke, dass Sie es gesagt haben. Wenn etwas noch nicht stimmt, antworten Sie einfach auf diesen Brief.`,
});

/** The letter about a change: the shop's own words of it between a greeting and a thank-you in the reader's language. */
export const changeLetter = (words: string, language: PageLanguage): Framed =>
  language === 'de' ? german(words) : english(words);

/** Whether words of a change may stand in a letter: `{{` would begin a field. */
export const isPlainWords = (words: string): boolean => !words.includes('{{');
