/** The language itself, without script and country: `fr-CA` → `fr`. */
export const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/**
 * The tag among `available` that a reader of `wanted` reads best (RFC 4647, lookup): `fr-CA`, then `fr`, then any
 * other French. Undefined if there is none in their language.
 */
export function bestTag(wanted: string, available: readonly string[]): string | undefined {
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    const found = available.find((one) => one.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return available.find((one) => baseOf(one) === parts[0]);
}

// Those of Unicode's right-to-left scripts that are languages of today; a browser need not know (Firefox does not).
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** In which direction a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.has(baseOf(tag)) ? 'rtl' : 'ltr');
