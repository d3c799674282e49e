import { knownCountry, knownCurrency, knownLanguage, knownZone } from '@regulars/access/domain';
import { line, lines } from '@regulars/shared/contract';
import * as z from 'zod';

const checked = (known: (text: string) => string | undefined, error: string) =>
  z
    .string()
    .trim()
    .max(100)
    .refine((text) => known(text) !== undefined, error)
    .overwrite((text) => known(text) ?? text);

/** An IANA time zone this machine knows, like `Europe/Lisbon`. */
export const zoneText = checked(knownZone, 'This is not a time zone. One looks like Europe/Lisbon.');
/** An ISO 3166 country, like `PT`. */
export const countryText = checked(knownCountry, 'This is not a country. One is two letters, like PT.');
/** A BCP 47 language, like `pt` or `pt-BR`. */
export const languageText = checked(knownLanguage, 'This is not a language. One looks like pt or pt-BR.');
/** An ISO 4217 currency, like `EUR`. */
export const currencyText = checked(knownCurrency, 'This is not a currency. One is three letters, like EUR.');

/** The one business that this installation belongs to. */
export const business = z
  .strictObject({
    name: line(200),
    zone: zoneText,
    country: countryText,
    language: languageText,
    currency: currencyText,
    /** the postal address: many countries want it under every mail that offers something */
    address: lines(500).nullable(),
  })
  .meta({ id: 'Business' });
export type Business = z.infer<typeof business>;
