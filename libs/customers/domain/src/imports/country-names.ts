import { fold } from '../search/fold';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** What people write and no table has. */
const alsoCalled: Record<string, string> = {
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  'ivory coast': 'CI',
  turkey: 'TR',
  'south korea': 'KR',
  'united states of america': 'US',
};

const byName = new Map<string, string>();

/** The country (ISO 3166) that a code or a name in any of a few languages stands for. */
export function countryByName(name: string): string | undefined {
  if (byName.size === 0) learnNames();
  return byName.get(fold(name.trim()));
}

function learnNames(): void {
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of allCodes()) learn(names.of(code), code);
  }
  for (const [name, code] of Object.entries(alsoCalled)) byName.set(name, code);
}

function learn(name: string | undefined, code: string): void {
  if (name === undefined || ['ZZ', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB'].includes(code)) return;
  byName.set(code.toLowerCase(), code);
  if (!byName.has(fold(name))) byName.set(fold(name), code);
}

/** Every pair of letters that is its own canonical code (BU, for Burma, is not: it became MM). */
function allCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  return pairs.filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
}
