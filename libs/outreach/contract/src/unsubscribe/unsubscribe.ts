import * as z from 'zod';

/** The token of an unsubscribe link: 256 random bits, base64url. Anything else is answered like an unknown one. */
export const unsubscribeToken = z.string().max(200);
