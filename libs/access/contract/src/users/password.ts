import { passwordHint, passwordLength } from '@regulars/access/domain';
import * as z from 'zod';

/** A password somebody chooses: 8 to 200 characters, no rules beyond. */
export const newPassword = z
  .string()
  .min(passwordLength.least, passwordHint)
  .max(passwordLength.most, `At most ${passwordLength.most} characters.`);

/** A password somebody types to prove who they are: any, but not a megabyte of it. */
export const givenPassword = z
  .string()
  .min(1, 'Please type your password.')
  .max(passwordLength.most, 'This is not your password.');

export const passwordChange = z.strictObject({ current: givenPassword, next: newPassword });
export type PasswordChange = z.infer<typeof passwordChange>;
