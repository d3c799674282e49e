/** Letters and digits that nobody takes for each other: no 0 and O, no 1, I and L, no U beside V. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The letters of a code of one's own: 15 of 30 are 73 bits. */
const codeLength = 15;
/** What somebody may type at the most, spaces and hyphens along. */
export const longestTyped = 40;
/** A code for all is shorter than one of one's own, so that none is taken for the other. */
export const longestShared = 12;

/** A code made of random bytes, or undefined if they were too few: those that would favour some letters are left out. */
export function codeFrom(bytes: Uint8Array): string | undefined {
  const fair = 256 - (256 % codeAlphabet.length);
  const letters = [...bytes].filter((byte) => byte < fair).map((byte) => codeAlphabet[byte % codeAlphabet.length]);
  return letters.length < codeLength ? undefined : letters.slice(0, codeLength).join('');
}

/** A code as it is kept, of what somebody typed: capitals and digits alone. */
export const codeKey = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** A code as it is read aloud: one of one's own in groups of five. */
export function codeInGroups(code: string): string {
  return code.length === codeLength ? (code.match(/.{5}/g) ?? []).join('-') : code;
}
