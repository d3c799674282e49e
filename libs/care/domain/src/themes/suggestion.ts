import { foldings } from '@regulars/customers/domain';

/** A theme by its name and the words that suggest it. */
export interface WordedTheme {
  readonly name: string;
  readonly words: readonly string[];
}

// A mark belongs to its letter: Hindi and Thai words hold together.
const between = /[^\p{L}\p{M}\p{N}]+/u;

/** A text as folded words with a space on each side, in each spelling: "Is the Köhler car-park full?" → " is the kohler car park full ". */
const inWords = (text: string): string[] =>
  foldings(text).map((form) => ` ${form.split(between).filter(Boolean).join(' ')} `);

/**
 * The themes whose name or one of whose words stands in a text: whole words, accents and case folded, several words in
 * their order. It only suggests; a person says whether it fits.
 */
export function suggestedThemes<Theme extends WordedTheme>(text: string, themes: readonly Theme[]): Theme[] {
  const said = inWords(text);
  const stands = (word: string): boolean =>
    inWords(word).some((form) => form.trim() !== '' && said.some((spelling) => spelling.includes(form)));
  return themes.filter(({ name, words }) => [name, ...words].some(stands));
}
