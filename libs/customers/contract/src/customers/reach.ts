import { countryText } from '@regulars/access/contract';
import { emailText, line } from '@regulars/shared/contract';
import * as z from 'zod';

const label = line(40).nullish().describe('Theirs for it: "work", "her daughter".');
const primary = z.boolean().optional().describe('The one to use first; the first of the list if none is.');

const onePrimary = (list: { primary?: boolean | undefined }[]) =>
  list.filter((one) => one.primary === true).length <= 1;

/** E-mail addresses; one is primary. */
export const emailsInput = z
  .array(z.strictObject({ address: emailText, label, primary }))
  .max(20)
  .refine(onePrimary, { error: 'Only one can be the primary one.' });

/** Phone numbers as people write them; read with the shop's country, kept as E.164. */
export const phonesInput = z
  .array(z.strictObject({ number: line(60), label, primary }))
  .max(20)
  .refine(onePrimary, { error: 'Only one can be the primary one.' });

/** A postal address; every part may be missing. */
export const addressInput = z
  .strictObject({
    lines: z.array(line(200)).max(5).optional(),
    city: line(200).nullish(),
    region: line(200).nullish(),
    postcode: line(20).nullish(),
    country: countryText.nullish(),
  })
  .meta({ id: 'AddressInput' });
export type AddressInput = z.infer<typeof addressInput>;

export const emailView = z
  .object({ address: z.string(), label: z.string().nullable(), primary: z.boolean() })
  .meta({ id: 'CustomerEmail' });

export const phoneView = z
  .object({
    number: z.string().describe('E.164, with `;ext=` if it has an extension: works in a `tel:` link.'),
    written: z.string().describe('As people of the shop’s country write it.'),
    label: z.string().nullable(),
    primary: z.boolean(),
  })
  .meta({ id: 'CustomerPhone' });

export const addressView = z
  .object({
    lines: z.array(z.string()),
    city: z.string().nullable(),
    region: z.string().nullable(),
    postcode: z.string().nullable(),
    country: z.string().nullable(),
  })
  .meta({ id: 'Address' });
export type EmailView = z.infer<typeof emailView>;
export type PhoneView = z.infer<typeof phoneView>;
export type AddressView = z.infer<typeof addressView>;
