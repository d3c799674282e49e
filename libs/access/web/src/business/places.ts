import { allCountries, customaryCurrency, customaryLanguage, knownZone } from '@regulars/access/domain';
import type { Segment } from '@regulars/shared/ui';

/** What the browser lets us guess of where a shop is. */
export interface Place {
  readonly country: string;
  readonly zone: string;
  readonly language: string;
  readonly currency: string;
}

/** A first guess: the zone is the machine's, the country the one that zone lies in, the rest what is usual there. */
export function guessedPlace(here: { zone: string; locale: string }): Place {
  const spoken = new Intl.Locale(here.locale).maximize().region ?? 'GB';
  // Looked at first: most people are where their language says, and looking everywhere takes a moment.
  const country = zonesOf(spoken).includes(here.zone) ? spoken : (countryOf(here.zone) ?? spoken);
  return { zone: knownZone(here.zone) ?? 'UTC', country, ...customs(country) };
}

/** What people in a country usually speak and pay with. */
export function customs(country: string): Pick<Place, 'language' | 'currency'> {
  return { language: customaryLanguage(country), currency: customaryCurrency(country) ?? 'EUR' };
}

/** The time zones of a country, as far as this browser knows them. */
export function zonesOf(country: string): string[] {
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? [];
}

function countryOf(zone: string): string | undefined {
  if (!zone.includes('/')) return undefined;
  return allCountries().find((country) => zonesOf(country).includes(zone));
}

/** Those in use, named in the reader's language and sorted by it. */
export function countryOptions(): Segment[] {
  return named('region', allCountries());
}

export function currencyOptions(): Segment[] {
  return named('currency', Intl.supportedValuesOf('currency')).map(({ value, label }) => ({
    value,
    label: `${value} · ${label}`,
  }));
}

const languages =
  'af ar az be bg bn bs ca cs cy da de el en en-US es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ' +
  'ko ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt pt-BR ro ru si sk sl sq sr sv sw ta te th tr uk ur uz ' +
  'vi zh zh-TW zu';

export function languageOptions(): Segment[] {
  return named('language', languages.split(' '));
}

/** The country's zones first, then all others: "Lisbon (Europe)". */
export function zoneOptions(country: string): Segment[] {
  const near = zonesOf(country);
  const all = new Set([...near, ...Intl.supportedValuesOf('timeZone'), 'UTC']);
  return [...all].map((value) => ({ value, label: zoneInWords(value) }));
}

function zoneInWords(zone: string): string {
  const [area, ...place] = zone.replaceAll('_', ' ').split('/');
  return place.length === 0 ? zone : `${place.reverse().join(', ')} (${area ?? ''})`;
}

function named(type: 'region' | 'language' | 'currency', codes: readonly string[]): Segment[] {
  const names = new Intl.DisplayNames(['en'], { type });
  const options = codes.map((value) => ({ value, label: names.of(value) ?? value }));
  return options.sort((one, other) => one.label.localeCompare(other.label));
}
