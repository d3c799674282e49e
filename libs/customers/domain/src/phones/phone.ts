import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * A phone number in its one form: E.164 (`+4930123456`), with an extension as RFC 3966 writes it (`;ext=12`).
 * Numbers without their country's code are read as the given country (ISO 3166) dials them. Undefined if it cannot be one.
 */
export function normalisePhone(typed: string, country: string): string | undefined {
  const number = parsePhoneNumberFromString(typed.normalize('NFKC'), dialling(country));
  if (number?.isPossible() !== true) return undefined;
  return number.ext === undefined ? number.number : `${number.number};ext=${number.ext}`;
}

/** A number in its one form as people of the country write it: at home without the country's code, else with it. */
export function writtenPhone(number: string, country: string): string {
  const parsed = parsePhoneNumberFromString(number.replace(/;ext=.*$/, ''));
  if (parsed === undefined) return number;
  const extension = /;ext=(.*)$/.exec(number)?.[1];
  const written = parsed.country === country ? parsed.formatNational() : parsed.formatInternational();
  return extension === undefined ? written : `${written} ext. ${extension}`;
}

/** The last digits, by which two spellings of one number are recognised: nine, or all if there are fewer. */
export function lastDigits(number: string): string {
  return number
    .replace(/;ext=.*$/, '')
    .replace(/\D/g, '')
    .slice(-9);
}

function dialling(country: string) {
  return isSupportedCountry(country) ? country : undefined;
}
