import { scopes } from '@regulars/access/domain';
import { idText, instantText, line, pageOf } from '@regulars/shared/contract';
import * as z from 'zod';

export const scopeText = z.enum(scopes, 'A scope is read or write.');

export const newToken = z.strictObject({ name: line(100), scope: scopeText });
export type NewToken = z.infer<typeof newToken>;

/** A key for a program, without its secret. It acts with the role of the user it belongs to. */
export const apiToken = z
  .object({
    id: idText,
    name: z.string(),
    scope: scopeText,
    /** its last characters, to tell it from others */
    ending: z.string(),
    user: z.object({ id: idText, name: z.string() }),
    createdAt: instantText,
    lastUsedAt: instantText.nullable(),
  })
  .meta({ id: 'ApiToken' });
export type ApiToken = z.infer<typeof apiToken>;

export const apiTokenPage = pageOf(apiToken);

/** A key just made: its secret is shown this once. */
export const madeToken = apiToken.extend({ token: z.string() }).meta({ id: 'MadeApiToken' });
export type MadeToken = z.infer<typeof madeToken>;
