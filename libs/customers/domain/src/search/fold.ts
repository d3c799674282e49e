// Letters that Unicode does not take apart into a base letter and a mark.
const whole: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ĸ: 'k',
}; // prettier-ignore

// How people without these keys spell them: Köhler is Koehler on a passport.
const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * The form in which spellings are compared: lower case, accents and Arabic vowel signs dropped, letters like ß and ø as
 * their plain neighbours. "Gonçalves" → "goncalves", "Straße" → "strasse". Marks of other scripts carry meaning and stay.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłþıħŋĸ]/gu, (letter) => whole[letter] ?? letter);
}

/** The folded form and, where it differs, the spelled-out one: "Köhler" → "kohler", "koehler". */
export function foldings(text: string): string[] {
  if (isPlain(text)) return [text.toLowerCase()];
  const plain = fold(text);
  const composed = text.toLowerCase().normalize('NFC');
  if (!/[äöüåø]/u.test(composed)) return [plain];
  return [plain, fold(composed.replace(/[äöüåø]/gu, (letter) => spelled[letter] ?? letter))];
}

/** Most text is ASCII, and needs nothing but lower case. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
