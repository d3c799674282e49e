import * as z from 'zod';

/** An amount in the currency's smallest unit (cents): `{ minor: 1990, currency: "EUR" }`. */
export const money = z
  .strictObject({
    minor: z.int('An amount is a whole number of the smallest unit.').min(-99_999_999_999).max(99_999_999_999),
    currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters (ISO 4217).'),
  })
  .meta({ id: 'Money' });
export type Money = z.infer<typeof money>;
