import { purposes } from '@regulars/customers/domain';
import { pageEvents, pauseMonths } from '@regulars/outreach/domain';
import { dayText } from '@regulars/shared/contract';
import * as z from 'zod';

// What the forms of the preference page send (application/x-www-form-urlencoded): a field that was left empty is ''.
const purpose = z.enum(purposes);
const noBreaks = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/;
const cell = (max: number) => z.string().trim().max(max).regex(noBreaks).default('');

/** The token of a link in a letter: 256 random bits, base64url. Anything else is answered like an unknown one. */
export const letterToken = z.string().max(200);

/** `?done=` names what happened just before; anything else is as good as nothing. */
export const preferencePageQuery = z.object({ done: z.enum(pageEvents).optional().catch(undefined) });
export type PreferencePageQuery = z.infer<typeof preferencePageQuery>;

/** A form without a field filled in may come as nothing at all. */
const form = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess((body) => body ?? {}, z.strictObject(shape));

/** Which kinds they want; the others they do not. */
export const kindsForm = form({
  kinds: z
    .union([purpose.transform((one) => [one]), z.array(purpose).max(10)])
    .optional()
    .transform((kinds) => kinds ?? []),
});
export type KindsForm = z.infer<typeof kindsForm>;

/** A number of months by its button, or a day; a day that does not exist is told on the page. */
export const pauseForm = form({
  months: z.enum(pauseMonths.map(String)).transform(Number).optional(),
  until: z
    .union([
      dayText,
      z
        .string()
        .max(40)
        .transform(() => ''),
    ])
    .optional(),
});
export type PauseForm = z.infer<typeof pauseForm>;

/** What is wrong with the name or the birthday. */
export const correctionForm = form({
  given: cell(200),
  family: cell(200),
  day: cell(2),
  month: cell(2),
  year: cell(4),
});
export type CorrectionFields = z.infer<typeof correctionForm>;

/** A button alone. */
export const emptyForm = form({});
