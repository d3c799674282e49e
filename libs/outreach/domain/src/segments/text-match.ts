/**
 * How texts are compared, here and in SQL alike: capitals of the Latin alphabet do not matter, which both databases can
 * tell; for other letters the value is tried in its usual spellings.
 */
export function lowered(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The spellings under which a value is looked for: "örebro" as "Örebro" and "ÖREBRO" too. */
export function spellings(value: string): string[] {
  const small = value.toLowerCase();
  const first = small.replace(/^./u, (letter) => letter.toUpperCase());
  return [...new Set([value, small, value.toUpperCase(), first].map(lowered))];
}

/** What stands between words in a preference; each counts as a space. */
export const betweenWords = [',', '.', ':', ';', '(', ')'] as const;

/** A text as words between spaces, so that whole words are found in it. */
export function wordsOf(text: string): string {
  return ` ${betweenWords.reduce<string>((words, sign) => words.replaceAll(sign, ' '), lowered(text))} `;
}

/** The pieces of text of which one must be found in `wordsOf` a preference that mentions the value. */
export function mentions(value: string): string[] {
  return spellings(value).map((spelling) => ` ${wordsOf(spelling).trim()} `);
}

/** The codes that a language takes along: itself, or itself with a region. */
export const languageStart = (code: string): string => `${lowered(code)}-`;
