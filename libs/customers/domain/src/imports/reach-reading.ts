import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { normalisePhone } from '../phones/phone';
import { countryByName } from './country-names';
import type { RowCells } from './row-cells';

/** Where a customer is reached: e-mail addresses, phones in their one form, postal address. */
export interface Reach {
  emails: string[];
  phones: string[];
  address: DraftAddress;
}

export interface DraftAddress {
  lines: string[];
  city: string | null;
  region: string | null;
  postcode: string | null;
  country: string | null;
}

/** Reads e-mails, phones and address; numbers without a country's code are dialled from the row's country, else the shop's. */
export function reachOf(cells: RowCells, shop: { country: string }): Reach {
  const address = addressOf(cells);
  return { emails: emailsOf(cells), phones: phonesOf(cells, address.country ?? shop.country), address };
}

// The same letters as the contract's e-mail text; here as one expression, since it runs for every row of a file.
const email =
  /^[^\s@"<>(),;:\\[\]]{1,64}@(?=.{4,255}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

function emailsOf(cells: RowCells): string[] {
  const found = cells.list('email', /:::|[;,]/).map((value) => /<([^<>]+)>$/.exec(value)?.[1] ?? value);
  for (const value of found) {
    if (value.length > 254 || !email.test(value)) cells.refuse({ code: 'not-an-email', field: 'email', value });
  }
  return found.slice(0, 20).map(withPlainDomain);
}

function withPlainDomain(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

function phonesOf(cells: RowCells, country: string): string[] {
  const numbers = cells.list('phone', /:::|[;\n]/).map((typed) => {
    const number = phoneOf(typed, country);
    if (number === undefined) cells.refuse({ code: 'not-a-phone', field: 'phone', value: typed });
    return number;
  });
  return [...new Set(numbers.filter((number) => number !== undefined))].slice(0, 20);
}

/**
 * The number in its one form. One that cannot be dialled as it stands (a digit too many, a country that has changed its
 * numbers) is kept all the same: nobody loses a customer over a digit, and who reads it can mend it.
 */
function phoneOf(typed: string, country: string): string | undefined {
  if (typed.length > 60) return undefined;
  const number =
    normalisePhone(typed, country) ??
    parsePhoneNumberFromString(typed, isSupportedCountry(country) ? country : undefined)?.number;
  return number !== undefined && /^\+\d{5,15}(;ext=\d+)?$/.test(number) ? number : undefined;
}

function addressOf(cells: RowCells): DraftAddress {
  const country = cells.line('country', 100);
  const code = country === null ? null : (countryByName(country) ?? null);
  if (country !== null && code === null) cells.refuse({ code: 'not-a-country', field: 'country', value: country });
  const lines = cells.list('street', /\r?\n/).slice(0, 5);
  for (const line of lines) cells.checkedLine('street', line, 200);
  return {
    lines,
    city: cells.line('city', 200),
    region: cells.line('region', 200),
    postcode: cells.line('postalCode', 20),
    country: code,
  };
}
