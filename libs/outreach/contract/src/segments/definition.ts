import { preferenceKinds, preferenceSources, purposes, stances } from '@regulars/customers/domain';
import {
  agoOps,
  amountOps,
  clausesOf,
  deepest,
  groupKinds,
  isOps,
  knownThings,
  mostClauses,
  mostDays,
  mostValues,
  rhythmStates,
  type SegmentDefinition,
} from '@regulars/outreach/domain';
import { idText, line, money } from '@regulars/shared/contract';
import * as z from 'zod';

const is = z.enum(isOps);
const ids = z.array(idText).min(1, 'Choose at least one.').max(mostValues);
const texts = z.array(line(200)).min(1, 'Write at least one.').max(mostValues);
const days = z.int().min(0).max(mostDays);
const ago = { op: z.enum(agoOps), days };
const codes = z.array(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/, 'This is no language code.'));

const preference = z
  .strictObject({
    kind: z.literal('preference'),
    op: is,
    about: z.enum(preferenceKinds).optional(),
    stance: z.enum(stances).optional(),
    source: z.enum(preferenceSources).optional(),
    texts: texts.optional().describe('One of these, as whole words in it.'),
  })
  .refine((clause) => [clause.about, clause.stance, clause.source, clause.texts].some((each) => each !== undefined), {
    path: ['texts'],
    error: 'Say at least one thing about it.',
  });

const clauses = [
  z.strictObject({ kind: z.literal('tag'), op: is, ids }),
  z.strictObject({ kind: z.literal('rep'), op: is, ids }),
  z.strictObject({ kind: z.literal('city'), op: is, texts }),
  z.strictObject({ kind: z.literal('language'), op: is, texts: codes.min(1).max(mostValues) }),
  preference,
  z.strictObject({ kind: z.literal('visits'), op: z.enum(amountOps), count: z.int().min(0).max(1_000_000) }),
  z.strictObject({ kind: z.literal('last-visit'), ...ago }),
  z.strictObject({ kind: z.literal('first-visit'), ...ago }),
  z.strictObject({ kind: z.literal('spent'), op: z.enum(amountOps), amount: money }),
  z.strictObject({ kind: z.literal('rhythm'), op: is, state: z.enum(rhythmStates) }),
  z.strictObject({ kind: z.literal('birthday'), op: z.literal('within'), days: z.int().min(0).max(366) }),
  z.strictObject({ kind: z.literal('customer-since'), ...ago }),
  z.strictObject({ kind: z.literal('has'), op: is, what: z.enum(knownThings) }),
  z.strictObject({ kind: z.literal('consent'), op: is, purpose: z.enum(purposes) }),
] as const;

const kind = z.enum(groupKinds);
const parts = <Part extends z.ZodType>(part: Part) =>
  z.array(part).min(1, 'A group needs something in it.').max(mostClauses);
const unknown = { error: 'Nothing of this kind can be asked here.' };

/** One question about a customer. */
export const segmentClause = z.discriminatedUnion('kind', clauses, unknown).meta({ id: 'SegmentClause' });
// The levels are written out rather than recursive: what lies deeper is refused by its path, before anything walks it.
const innermost = z.strictObject({ kind, of: parts(segmentClause) }).meta({ id: `SegmentGroup${deepest}` });
const third = z
  .strictObject({ kind, of: parts(z.discriminatedUnion('kind', [segmentClause, innermost], unknown)) })
  .meta({ id: 'SegmentGroup3' });
const second = z
  .strictObject({ kind, of: parts(z.discriminatedUnion('kind', [segmentClause, third], unknown)) })
  .meta({ id: 'SegmentGroup2' });

/** Whom a group of customers is about: clauses taken together as all, any or none, in groups up to four deep. */
export const segmentDefinition: z.ZodType<SegmentDefinition, SegmentDefinition> = z
  .strictObject({ kind, of: parts(z.discriminatedUnion('kind', [segmentClause, second], unknown)) })
  .refine((definition) => clausesOf(definition).length <= mostClauses, {
    path: ['of'],
    error: `At most ${mostClauses} questions in one group.`,
  })
  .meta({ id: 'SegmentDefinition' });
