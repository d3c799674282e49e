// Making one takes a thousand times as long as asking it.
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const base = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

/** "Portuguese" for somebody who speaks another language than the shop; null for the shop's own. */
export function languageToSpeak(theirs: string | null, shops: string): string | null {
  return theirs === null || base(theirs) === base(shops) ? null : (names.of(base(theirs)) ?? theirs);
}
