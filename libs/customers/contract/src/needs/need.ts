import { dayText, line, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';
import { customerRef } from '../customers/customer';
import { preferenceView } from '../preferences/preference';

/** `POST /api/customers/:id/preferences/:preferenceId/met`: met today unless told otherwise. */
export const needMet = z
  .strictObject({
    on: dayText.optional(),
    how: line(500).nullish().describe('How: "took the oak table".'),
  })
  .meta({ id: 'NeedMet' });
export type NeedMet = z.infer<typeof needMet>;

/** `GET /api/needs`: `q` are words of the need or of the customer's name. */
export const needQuery = pageQuery;
export type NeedQuery = z.infer<typeof needQuery>;

/** Something a customer is looking for and does not have yet. */
export const needView = z.object({ customer: customerRef, need: preferenceView }).meta({ id: 'Need' });
export type NeedView = z.infer<typeof needView>;

/** The newest first; archived customers and those who have died are left out. */
export const needPage = pageOf(needView).meta({ id: 'NeedPage' });
export type NeedPage = z.infer<typeof needPage>;
