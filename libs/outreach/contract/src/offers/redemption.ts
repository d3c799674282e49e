import { customerRef } from '@regulars/customers/contract';
import { longestTyped } from '@regulars/outreach/domain';
import { dayText, idText, instantText, line, money } from '@regulars/shared/contract';
import * as z from 'zod';

const asked = {
  code: line(longestTyped).describe('As it was typed: capitals, spaces and hyphens do not matter.'),
  customerId: idText.optional().describe('Who redeems a code that all share.'),
};

/** `POST /api/redemptions/look`: what a code is, before it is redeemed. */
export const codeQuestion = z.strictObject(asked).meta({ id: 'CodeQuestion' });
export type CodeQuestion = z.infer<typeof codeQuestion>;

/** What a code is of, whose it is, and whether it may be redeemed. */
export const codeAnswer = z
  .object({
    offer: z.object({
      id: idText,
      name: z.string(),
      what: z.string().nullable(),
      terms: z.string().nullable(),
      lastDay: dayText,
    }),
    code: z.string(),
    customer: customerRef.nullable().describe('Whose it is; null where all share it, or they were erased.'),
    shared: z.boolean().describe('Whether it must be said who redeems it.'),
    /** Why it may not be redeemed; null if it may. */
    refusal: z.string().nullable(),
  })
  .meta({ id: 'CodeAnswer' });
export type CodeAnswer = z.infer<typeof codeAnswer>;

const paid = money
  .refine(({ minor }) => minor >= 0, 'What they paid is not below zero.')
  .optional()
  .describe('What they paid with it; it counts in what came of the offer.');

/** `POST /api/redemptions`: redeems it, once. */
export const redemptionInput = z.strictObject({ ...asked, spent: paid }).meta({ id: 'RedemptionInput' });
export type RedemptionInput = z.infer<typeof redemptionInput>;

/** What was redeemed; it can be taken back until `undoUntil`. */
export const redemption = z
  .object({
    id: idText,
    offerName: z.string(),
    customer: customerRef.nullable(),
    redeemedAt: instantText,
    undoUntil: instantText,
    spent: money.nullable(),
  })
  .meta({ id: 'Redemption' });
export type Redemption = z.infer<typeof redemption>;
