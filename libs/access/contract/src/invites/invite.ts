import { emailText, idText, instantText, line, pageOf } from '@regulars/shared/contract';
import * as z from 'zod';
import { linkToken } from '../setup/setup';
import { newPassword } from '../users/password';
import { roleText } from '../users/user';

export const newInvite = z.strictObject({ name: line(200), email: emailText, role: roleText });
export type NewInvite = z.infer<typeof newInvite>;

export const invite = z
  .object({
    id: idText,
    name: z.string(),
    email: z.string(),
    role: roleText,
    invitedBy: z.string(),
    createdAt: instantText,
    expiresAt: instantText,
  })
  .meta({ id: 'Invite' });
export type Invite = z.infer<typeof invite>;

export const invitePage = pageOf(invite);

/** An invitation just made: its link is shown this once. */
export const madeInvite = invite.extend({ link: z.string() }).meta({ id: 'MadeInvite' });
export type MadeInvite = z.infer<typeof madeInvite>;

/** What the person invited sees before they join. */
export const invitation = z
  .object({ name: z.string(), email: z.string(), role: roleText, business: z.string(), invitedBy: z.string() })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitation>;

export const join = z.strictObject({ token: linkToken, name: line(200), password: newPassword });
export type Join = z.infer<typeof join>;
