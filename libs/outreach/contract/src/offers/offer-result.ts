import { customerRef } from '@regulars/customers/contract';
import { resultGroupings, resultParts } from '@regulars/outreach/domain';
import { instantText, line, money, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

const counts = {
  sent: z.int().describe('Reached for certain, by a letter or by a person.'),
  maybeSent: z.int().describe('May have been sent: the line broke after the letter. Not among those sent.'),
  redeemed: z.int(),
  noted: z.int().describe('Redeemed with what was paid written down.'),
  revenue: z.array(money).describe('What was written down as paid, by currency.'),
};

/** Those who have something in common, and what came of the offer among them. */
export const resultLine = z
  .object({ value: z.string().nullable().describe('Null: not known.'), label: z.string(), ...counts })
  .meta({ id: 'ResultLine' });
export type ResultLine = z.infer<typeof resultLine>;

/** `GET /api/offers/:id/result`: what came of an offer, in all and by what its customers have in common. */
export const offerResult = z
  .object({
    ...counts,
    groups: z.array(z.object({ by: z.enum(resultGroupings), lines: z.array(resultLine) })),
  })
  .meta({ id: 'OfferResult' });
export type OfferResult = z.infer<typeof offerResult>;

/** `GET /api/offers/:id/people`: the customers behind one number of the result, by name. */
export const peopleQuery = pageQuery.pick({ limit: true, cursor: true }).extend({
  part: z.enum(resultParts),
  by: z.enum(resultGroupings).optional(),
  of: line(200).optional().describe('The value of the line; left out with `by`: those of whom it is not known.'),
});
export type PeopleQuery = z.infer<typeof peopleQuery>;

export const peoplePage = pageOf(
  z.object({
    customer: customerRef.nullable().describe('Null once they were erased: what was redeemed stays counted.'),
    redeemedAt: instantText.nullable(),
    redeemedBy: z.string().nullable(),
    spent: money.nullable(),
  }),
).meta({ id: 'OfferPeoplePage' });
export type PeoplePage = z.infer<typeof peoplePage>;
