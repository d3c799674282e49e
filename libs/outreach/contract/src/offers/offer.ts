import { customerRef } from '@regulars/customers/contract';
import { codeModes, longestShared, offerAudiences, offerStates } from '@regulars/outreach/domain';
import { dayText, idText, instantText, line, lines, pageOf, pageQuery, timeText } from '@regulars/shared/contract';
import * as z from 'zod';
import { reach } from '../programmes/programme';

const sharedCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(new RegExp(`^[A-Z0-9]{4,${longestShared}}$`), `Four to ${longestShared} letters and digits.`);

const fields = {
  name: line(100),
  what: lines(1_000).nullable().describe('What it is, for those who work here.'),
  audience: z.enum(offerAudiences).describe('Those whose likes fit, or on purpose a group.'),
  interests: z.array(line(100)).max(20).describe('What it may interest; whole words are looked for in what customers like.'),
  segmentId: idText.nullable().describe('The group, where it is for one.'),
  firstDay: dayText,
  lastDay: dayText.describe('Its last day, in the shop: on the next it is over.'),
  terms: lines(1_000).nullable(),
  codeMode: z.enum(codeModes),
  sharedCode: sharedCode.nullable().describe('The code for all; one is made if it is left empty.'),
  most: z.int().min(1).max(1_000_000).nullable().describe('How many may be redeemed in all.'),
  sendDay: dayText,
  sendAt: timeText.describe('Local to each customer.'),
  perDay: z.int().min(1).max(10_000).nullable().describe('The most letters on one day; what is over goes out on the next.'),
  templateId: idText.nullable().describe('The words of its letter; null: the first for offers.'),
}; // prettier-ignore

const usual = {
  what: null,
  interests: [],
  segmentId: null,
  terms: null,
  codeMode: 'none',
  sharedCode: null,
  most: null,
  sendAt: '10:00',
  perDay: null,
  templateId: null,
} as const;

/** `POST /api/offers`, `PUT /api/offers/:id` while it is a draft. */
export const offerInput = z
  .strictObject({
    ...fields,
    audience: fields.audience.default('interest'),
    what: fields.what.default(usual.what),
    interests: fields.interests.default([]),
    segmentId: fields.segmentId.default(usual.segmentId),
    terms: fields.terms.default(usual.terms),
    codeMode: fields.codeMode.default(usual.codeMode),
    sharedCode: fields.sharedCode.default(usual.sharedCode),
    most: fields.most.default(usual.most),
    sendAt: fields.sendAt.default(usual.sendAt),
    perDay: fields.perDay.default(usual.perDay),
    templateId: fields.templateId.default(usual.templateId),
  })
  .refine(({ audience, interests }) => audience !== 'interest' || interests.length > 0, {
    path: ['interests'],
    error: 'Say what it may interest, or send it to a group on purpose.',
  })
  .refine(({ audience, segmentId }) => audience !== 'segment' || segmentId !== null, {
    path: ['segmentId'],
    error: 'Choose the group.',
  })
  .refine(({ most, codeMode }) => most === null || codeMode !== 'none', {
    path: ['most'],
    error: 'Without codes nobody can count. Choose codes, or no limit.',
  })
  .meta({ id: 'OfferInput' });
export type OfferInput = z.infer<typeof offerInput>;

/** An offer, and how it stands. */
export const offer = z
  .object({
    id: idText,
    programmeId: idText.describe('What sends it.'),
    ...fields,
    name: z.string(),
    templateId: idText,
    segmentName: z.string().nullable(),
    state: z.enum(offerStates),
    /** How it stands, in one sentence. */
    sentence: z.string(),
    sent: z.int().describe('Reached for certain.'),
    maybeSent: z.int().describe('May have been sent; not among those sent.'),
    redeemed: z.int(),
    updatedAt: instantText,
  })
  .meta({ id: 'Offer' });
export type Offer = z.infer<typeof offer>;

/** `GET /api/offers`: the newest first. */
export const offerList = z.object({ items: z.array(offer) }).meta({ id: 'OfferList' });
export type OfferList = z.infer<typeof offerList>;

/** `GET /api/offers/:id/reach`: exactly who gets it and who does not, and why. */
export const offerReach = reach
  .extend({ unfit: z.int().describe('How many like nothing of it, or are not in its group: no match, no offer.') })
  .meta({ id: 'OfferReach' });
export type OfferReach = z.infer<typeof offerReach>;

/** `GET /api/offers/:id/unfit`: whom it does not fit, and why. */
export const unfitQuery = pageQuery.pick({ limit: true, cursor: true });
export type UnfitQuery = z.infer<typeof unfitQuery>;
export const unfitPage = pageOf(z.object({ customer: customerRef, why: z.string() })).meta({ id: 'UnfitPage' });
export type UnfitPage = z.infer<typeof unfitPage>;
