import { line } from '@regulars/shared/contract';
import * as z from 'zod';

/** A person's name as it is written down; at least one of given, family, preferred or display. */
export const nameInput = z
  .strictObject({
    given: line(200).nullish(),
    family: line(200).nullish(),
    preferred: line(200).nullish().describe('What they like to be called.'),
    sayIt: line(200).nullish().describe('How to say it: "lay-OH-nee KUR-ler".'),
    display: line(200).nullish().describe('The whole name, where its parts are not known.'),
  })
  .refine((name) => [name.given, name.family, name.preferred, name.display].some((part) => part != null), {
    error: 'A customer needs a name.',
  })
  .meta({ id: 'NameInput' });
export type NameInput = z.infer<typeof nameInput>;

/** A person's name; what is not known is null. */
export const nameView = z
  .object({
    given: z.string().nullable(),
    family: z.string().nullable(),
    preferred: z.string().nullable(),
    sayIt: z.string().nullable(),
    display: z.string().nullable(),
  })
  .meta({ id: 'Name' });
export type NameView = z.infer<typeof nameView>;
