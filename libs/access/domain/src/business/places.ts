/** The zone's usual spelling, or undefined if this machine knows no such IANA time zone. */
export function knownZone(text: string): string | undefined {
  // Bare offsets ("+01:00") pass Intl, but know no summer time: a shop is somewhere.
  if (!/^[A-Za-z]/.test(text)) return undefined;
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    // Intl answers with an older name for some (Kyiv → Kiev): keep the one that was chosen.
    return known.toLowerCase() === text.toLowerCase() ? known : text;
  } catch {
    return undefined;
  }
}

// Regions that Unicode names but nobody's shop is in.
const noCountry = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const named = { region: naming('region'), language: naming('language') };

/** The country's ISO 3166 code in capitals, or undefined if there is none such. */
export function knownCountry(text: string): string | undefined {
  const code = text.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || noCountry.has(code)) return undefined;
  // What was a country once (SU, YU) is canonically another one now.
  const isOfToday = new Intl.Locale(`und-${code}`).region === code;
  return isOfToday && named.region().of(code) !== undefined ? code : undefined;
}

/** The language's canonical BCP 47 tag ("pt-BR"), or undefined if there is none such. */
export function knownLanguage(text: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    return tag === undefined || named.language().of(tag) === undefined ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** The currency's ISO 4217 code in capitals, or undefined if it is not in use. */
export function knownCurrency(text: string): string | undefined {
  const code = text.toUpperCase();
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}

/** All countries there are. */
export function allCountries(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => knownCountry(code) !== undefined);
}

// Made when first needed: names take memory.
function naming(type: 'region' | 'language'): () => Intl.DisplayNames {
  let names: Intl.DisplayNames | undefined;
  return () => (names ??= new Intl.DisplayNames(['en'], { type, fallback: 'none' }));
}
