import { consentBases, purposes } from '@regulars/customers/domain';
import { dayText, idText, instantText, line, lines } from '@regulars/shared/contract';
import * as z from 'zod';

export const purposeText = z.enum(purposes);
export const basisText = z.enum(consentBases);

/**
 * `POST /api/customers/:id/consents`: adds to the record, never changes it; `none` takes consent back.
 * A basis from elsewhere (`imported`) needs the owner's statement.
 */
export const consentInput = z
  .strictObject({
    purposes: z
      .array(purposeText)
      .min(1)
      .max(purposes.length)
      .default([...purposes]),
    basis: basisText,
    statement: lines(1000).nullish().describe('What the owner states about it.'),
    source: line(200).nullish().describe('Where it was given: "form at the counter", a file’s name.'),
    wording: lines(2000).nullish().describe('What they were asked, word for word.'),
    givenOn: dayText.nullish().describe('The day they gave it, if that was not today.'),
    until: dayText.nullish().describe('The last day it holds; until withdrawn if left out.'),
  })
  .refine((consent) => consent.basis !== 'imported' || consent.statement != null, {
    path: ['statement'],
    error: 'State how you came by their consent.',
  })
  .meta({ id: 'ConsentInput' });
export type ConsentInput = z.infer<typeof consentInput>;

/** One entry of the record: what was stated once, and for which purposes. */
export const consentView = z
  .object({
    id: idText,
    purposes: z.array(purposeText),
    basis: basisText,
    statement: z.string().nullable(),
    source: z.string().nullable(),
    wording: z.string().nullable(),
    givenOn: dayText.nullable(),
    until: instantText.nullable().describe('The moment from which it no longer holds.'),
    by: z.string().nullable().describe('Who recorded it; null for the customer themselves.'),
    at: instantText.describe('When it was recorded.'),
  })
  .meta({ id: 'Consent' });
export type ConsentView = z.infer<typeof consentView>;

/** Where a purpose stands now. */
export const consentState = z
  .object({
    purpose: purposeText,
    basis: basisText,
    allowed: z.boolean().describe('Whether we may write for it now.'),
    since: instantText.nullable().describe('When it was recorded.'),
    until: instantText.nullable().describe('The moment from which it no longer holds, by agreement or by law.'),
    runsFrom: z
      .enum(['last visit', 'record'])
      .nullable()
      .describe('What its end is counted from, for those who are customers; null if nothing is counted.'),
    givenOn: dayText.nullable().describe('The day they gave it, if that was another.'),
    source: z.string().nullable(),
    wording: z.string().nullable(),
    by: z.string().nullable().describe('Who recorded it; null for the customer themselves, or an import.'),
  })
  .meta({ id: 'ConsentState' });
export type ConsentState = z.infer<typeof consentState>;

/** `GET /api/customers/:id/consents`: how each purpose stands, and the record behind it, newest first. */
export const consentList = z
  .object({ current: z.array(consentState), history: z.array(consentView) })
  .meta({ id: 'ConsentList' });
export type ConsentList = z.infer<typeof consentList>;

/** `GET`, `PUT /api/consent-rule`: how long being a customer lets us write. */
export const consentRule = z
  .strictObject({
    existingCustomerMonths: z
      .int()
      .min(1, 'At least a month.')
      .max(120, 'At most ten years.')
      .describe('For how many months after the last visit; with no visit, after it was recorded.'),
  })
  .meta({ id: 'ConsentRule' });
export type ConsentRule = z.infer<typeof consentRule>;
