import { icons, linkKinds, purposes, tones, topics } from '@regulars/briefs/domain';
import { dayText, idText, instantText } from '@regulars/shared/contract';
import * as z from 'zod';

/** One line of the brief. Lines come in order of importance, the essential ones first. */
export const briefLine = z
  .object({
    topic: z.enum(topics),
    icon: z.enum(icons),
    tone: z.enum(tones),
    text: z.string(),
    source: z
      .string()
      .nullable()
      .describe('Where it is from: "said on 3 May", "from purchases", "note by Ana, 12 October".'),
    day: dayText.nullable().describe('The exact day it speaks of, for hover and focus.'),
    link: z.object({ kind: z.enum(linkKinds), id: z.string() }).describe('What it opens.'),
    essential: z.boolean().describe('Belongs on the first phone screen.'),
  })
  .meta({ id: 'BriefLine' });

/** Who read this brief last, and when. */
export const review = z
  .object({ by: z.string(), byId: idText.nullable(), at: instantText, you: z.boolean() })
  .meta({ id: 'Review' });
export type ReviewView = z.infer<typeof review>;

/** `?for=`: what one is about to do; without it the complaint while one is open, else a call. */
export const briefQuery = z.strictObject({ for: z.enum(purposes).optional() });
export type BriefQuery = z.infer<typeof briefQuery>;

/** `GET /api/customers/:id/brief`: the one-glance page before a contact. */
export const brief = z
  .object({
    customer: z.object({
      id: idText,
      name: z.string().describe('As the customer is called: "Leonie Köhler".'),
      sayIt: z.string().nullable().describe('How to say it: "lay-OH-nee KUR-ler".'),
      callThem: z.string().nullable().describe('What they like to be called, where it is another name.'),
      company: z.string().nullable(),
    }),
    day: dayText.describe('The shop’s day this was composed for.'),
    purpose: z.enum(purposes),
    headline: z.string(),
    lines: z.array(briefLine),
    reviewed: review.nullable(),
  })
  .meta({ id: 'Brief' });
export type BriefView = z.infer<typeof brief>;

/** `POST /api/customers/:id/brief/reviewed` answers with the review just recorded. */
export const reviewed = z.object({ reviewed: review }).meta({ id: 'Reviewed' });
export type Reviewed = z.infer<typeof reviewed>;
