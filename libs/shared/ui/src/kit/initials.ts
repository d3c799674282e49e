/** Up to two initials: of the first word and the last. Scripts without capitals give their first sign. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map((word) => initial(word)).join('');
}

function initial(word: string | undefined): string {
  const [sign] = word?.match(/[\p{L}\p{N}]\p{M}*/u) ?? [];
  return sign?.toLocaleUpperCase('en') ?? '';
}

/** A hue from a name, the same each time, in steps that the eye tells apart. */
export function hueOf(name: string): number {
  let sum = 0;
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return (sum % 24) * 15;
}
