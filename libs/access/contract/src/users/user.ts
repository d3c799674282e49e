import { roles } from '@regulars/access/domain';
import { emailText, idText, instantText, line, pageOf } from '@regulars/shared/contract';
import * as z from 'zod';

export const roleText = z.enum(roles, 'This is not a role. One is rep, manager or owner.');

/** Somebody who works here. */
export const user = z
  .object({
    id: idText,
    name: z.string(),
    email: z.string(),
    role: roleText,
    active: z.boolean(),
    /** when they last used Regulars; null if never */
    lastSeenAt: instantText.nullable(),
    createdAt: instantText,
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof user>;

export const userPage = pageOf(user);

/** What the owner may change about a colleague. */
export const userChange = z.strictObject({ role: roleText.optional(), active: z.boolean().optional() });
export type UserChange = z.infer<typeof userChange>;

/** What everybody may change about themselves. */
export const accountChange = z.strictObject({ name: line(200), email: emailText });
export type AccountChange = z.infer<typeof accountChange>;
