import { likeReasons } from '@regulars/customers/domain';
import { dayText, emailText, idText, instantText, line, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';
import { phoneView } from '../customers/reach';

const reasons = z.array(z.enum(likeReasons)).describe('Why they may be one person, the strongest first.');

/** `GET /api/customers/look-alikes`: what is known so far of somebody who is being written down. */
export const lookAlikeQuery = z.strictObject({
  given: line(200).optional(),
  family: line(200).optional(),
  email: emailText.optional(),
  phone: line(60).optional().describe('As it is written; left aside as long as it cannot be read.'),
  except: idText.optional().describe('Whose record is being written: never like themselves.'),
});
export type LookAlikeQuery = z.infer<typeof lookAlikeQuery>;

/** Somebody who is there already and may be meant. */
export const lookAlike = z
  .object({
    id: idText,
    displayName: z.string(),
    company: z.string().nullable(),
    city: z.string().nullable(),
    lastVisitDay: dayText.nullable(),
    archivedAt: instantText.nullable(),
    reasons,
  })
  .meta({ id: 'LookAlike' });
export type LookAlike = z.infer<typeof lookAlike>;

/** At most five, the most alike first. */
export const lookAlikes = z.object({ items: z.array(lookAlike) }).meta({ id: 'LookAlikes' });
export type LookAlikes = z.infer<typeof lookAlikes>;

/** `GET /api/duplicates` */
export const duplicateQuery = pageQuery.omit({ q: true });
export type DuplicateQuery = z.infer<typeof duplicateQuery>;

/** One of two records that may be of one person. */
export const duplicateSide = z
  .object({
    id: idText,
    displayName: z.string(),
    company: z.string().nullable(),
    city: z.string().nullable(),
    emails: z.array(z.string()).describe('The primary one first.'),
    phones: z.array(phoneView.pick({ number: true, written: true })).describe('The primary one first.'),
    birthday: z.string().nullable().describe('`YYYY-MM-DD`, or `--MM-DD` without its year.'),
    lastVisitDay: dayText.nullable(),
    visitCount: z.int(),
    createdAt: instantText,
  })
  .meta({ id: 'DuplicateSide' });
export type DuplicateSide = z.infer<typeof duplicateSide>;

/** Two records that may be of one person; `one` was written down first. */
export const duplicatePair = z
  .object({ one: duplicateSide, other: duplicateSide, reasons })
  .meta({ id: 'DuplicatePair' });
export type DuplicatePair = z.infer<typeof duplicatePair>;

/** The likeliest first; archived customers and pairs that somebody said are two people are left out. */
export const duplicatePage = pageOf(duplicatePair).meta({ id: 'DuplicatePage' });
export type DuplicatePage = z.infer<typeof duplicatePage>;

/** `POST /api/duplicates/distinct`: these are two people. */
export const distinctPair = z
  .strictObject({ one: idText, other: idText })
  .refine(({ one, other }) => one !== other, { path: ['other'], error: 'Nobody is two people.' })
  .meta({ id: 'DistinctPair' });
export type DistinctPair = z.infer<typeof distinctPair>;
