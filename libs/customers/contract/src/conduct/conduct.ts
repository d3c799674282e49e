import { dayText, idText, instantText, lines } from '@regulars/shared/contract';
import * as z from 'zod';

const what = lines(2_000).describe('What happened: facts, in the customer’s or our words. Not what they are.');
const follows = lines(500).describe('What follows from it: "Only two of us together".');
const why = lines(1_000).describe('Why that follows.');
const until = dayText.describe('The last day on which it holds; at most a year ahead. It ends by itself.');

/** `PUT /api/customers/:id/conduct`: sets it, or changes the one that holds. */
export const conductGiven = z.strictObject({ what, follows, why, until }).meta({ id: 'ConductGiven' });
export type ConductGiven = z.infer<typeof conductGiven>;

const name = z.string().nullable();

/** What was set after behaviour that was not acceptable. */
export const conductView = z
  .object({
    id: idText,
    what: z.string(),
    follows: z.string(),
    why: z.string(),
    until: dayText.describe('The last day on which it holds, unless it was ended before.'),
    by: name.describe('Who set it; null if they are gone.'),
    setOn: dayText.describe('The shop’s day it was set on.'),
    changedBy: name,
    changedAt: instantText.nullable(),
    endedBy: name.describe('Who ended it before its time; null if nobody did.'),
    endedAt: instantText.nullable(),
    version: z.int().describe('Also the `ETag`.'),
  })
  .meta({ id: 'Conduct' });
export type ConductView = z.infer<typeof conductView>;

/** `GET /api/customers/:id/conduct` */
export const customerConduct = z
  .object({
    current: conductView.nullable().describe('The one that holds.'),
    past: z.array(conductView).nullable().describe('What is over, newest first; null for reps, who need it no more.'),
  })
  .meta({ id: 'CustomerConduct' });
export type CustomerConduct = z.infer<typeof customerConduct>;
