import { emailText, idText, instantText, pageOf } from '@regulars/shared/contract';
import * as z from 'zod';
import { business } from '../business/business';
import { givenPassword } from '../users/password';
import { roleText } from '../users/user';

export const signIn = z.strictObject({ email: emailText, password: givenPassword });
export type SignIn = z.infer<typeof signIn>;

/** Who is asking: nobody while the house is not set up, nobody, or somebody at their business. */
export const whoAmI = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('set-up-needed') }),
    z.object({ state: z.literal('signed-out') }),
    z.object({
      state: z.literal('signed-in'),
      kind: z.enum(['user', 'token']),
      user: z.object({ id: idText, name: z.string(), email: z.string(), role: roleText }),
      business,
    }),
  ])
  .meta({ id: 'WhoAmI' });
export type WhoAmI = z.infer<typeof whoAmI>;

/** One place where somebody is signed in. */
export const session = z
  .object({
    id: idText,
    /** the browser and system, in words: "Firefox on Linux" */
    device: z.string(),
    address: z.string(),
    current: z.boolean(),
    createdAt: instantText,
    seenAt: instantText,
    expiresAt: instantText,
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

export const sessionPage = pageOf(session);
