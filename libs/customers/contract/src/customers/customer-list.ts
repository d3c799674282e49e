import { dayText, idText, instantText, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';
import { tagView } from '../tags/tag';
import { personRef, standingView } from './customer';

/** What lists sort by; a leading minus turns it around. Customers without a visit or birthday come last either way. */
export const customerSorts = [
  'name',
  '-name',
  'lastVisit',
  '-lastVisit',
  'nextBirthday',
  'created',
  '-created',
] as const;
export type CustomerSort = (typeof customerSorts)[number];

/** What narrows a list; all that are given must hold. */
export const customerFilters = {
  tag: idText.optional().describe('A tag’s id.'),
  rep: idText.optional().describe('A user’s id.'),
  birthdayWithin: z.coerce.number().int().min(0).max(366).optional().describe('Birthday today or in so many days.'),
  visitedBefore: dayText.optional().describe('Last visit before this day.'),
  visitedAfter: dayText.optional().describe('Last visit after this day.'),
  hasEmail: z.stringbool().optional(),
  archived: z.stringbool().optional().describe('true: only the archived ones; they are left out otherwise.'),
};

/** `GET /api/customers` */
export const customerQuery = pageQuery.extend({
  ...customerFilters,
  sort: z.enum(customerSorts).default('name'),
});
export type CustomerQuery = z.infer<typeof customerQuery>;

/** `GET /api/customers/export`: the same filters, all customers that fit. */
export const exportQuery = z.strictObject({ q: z.string().trim().max(200).optional(), ...customerFilters });
export type ExportQuery = z.infer<typeof exportQuery>;

/** A customer as a line of a list. */
export const customerItem = z
  .object({
    id: idText,
    displayName: z.string(),
    sayIt: z.string().nullable(),
    company: z.string().nullable(),
    city: z.string().nullable(),
    email: z.string().nullable().describe('The primary one.'),
    phone: z.string().nullable().describe('The primary one, E.164.'),
    tags: z.array(tagView),
    rep: personRef.nullable(),
    standing: standingView,
    birthday: z.string().nullable().describe('`YYYY-MM-DD`, or `--MM-DD` without its year.'),
    lastVisitDay: dayText.nullable(),
    visitCount: z.int(),
    archivedAt: instantText.nullable(),
    createdAt: instantText,
  })
  .meta({ id: 'CustomerItem' });
export type CustomerItem = z.infer<typeof customerItem>;
export const customerPage = pageOf(customerItem).meta({ id: 'CustomerPage' });
export type CustomerPage = z.infer<typeof customerPage>;
