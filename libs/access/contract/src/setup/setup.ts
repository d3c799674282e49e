import { emailText, line } from '@regulars/shared/contract';
import * as z from 'zod';
import { business } from '../business/business';
import { newPassword } from '../users/password';

/** A one-time token from a link: 256 random bits in base64url. Anything else is refused in the same words as an unknown one. */
export const linkToken = z.string().max(200);
export const withToken = z.strictObject({ token: linkToken });
export type WithToken = z.infer<typeof withToken>;

export const owner = z.strictObject({ name: line(200), email: emailText, password: newPassword });
export type Owner = z.infer<typeof owner>;

/** What the first start asks for: the token of its link, the owner and the business. */
export const setup = z.strictObject({ token: linkToken, owner, business });
export type Setup = z.infer<typeof setup>;
