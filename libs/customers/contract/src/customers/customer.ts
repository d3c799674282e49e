import { dayText, idText, instantText } from '@regulars/shared/contract';
import * as z from 'zod';
import { tagView } from '../tags/tag';
import { nameView } from './name';
import { addressView, emailView, phoneView } from './reach';

export const standingView = z
  .object({ doNotContact: z.boolean(), deceased: z.boolean(), moved: z.boolean() })
  .meta({ id: 'Standing' });

/** Somebody who works here, as far as a customer's page shows them. */
export const personRef = z.object({ id: idText, name: z.string() }).meta({ id: 'PersonRef' });
/** Another customer, by name. */
export const customerRef = z.object({ id: idText, displayName: z.string() }).meta({ id: 'CustomerRef' });

/** `GET /api/customers/:id`: the record itself; its `ETag` is the version in quotes. */
export const customer = z
  .object({
    id: idText,
    version: z.int().describe('Goes up with every change; send it as `If-Match: "3"` to change only what you saw.'),
    displayName: z.string().describe('The name to show.'),
    greetingName: z.string().describe('What to call them.'),
    name: nameView,
    company: z.string().nullable(),
    emails: z.array(emailView).describe('The primary one first.'),
    phones: z.array(phoneView).describe('The primary one first.'),
    address: addressView,
    language: z.string().nullable(),
    zone: z.string().nullable(),
    tags: z.array(tagView),
    rep: personRef.nullable().describe('Who looks after them.'),
    metThrough: z.string().nullable(),
    sentBy: customerRef.nullable().describe('The customer who sent them to us.'),
    standing: standingView,
    reference: z.string().nullable().describe('The id that another system knows them by.'),
    lastVisitDay: dayText.nullable(),
    visitCount: z.int(),
    archivedAt: instantText.nullable(),
    mergedInto: customerRef
      .nullable()
      .describe('The record that this one was merged into; nothing is written here any more.'),
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: 'Customer' });
export type Customer = z.infer<typeof customer>;
