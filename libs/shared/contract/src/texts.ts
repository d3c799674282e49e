import * as z from 'zod';

// Control characters (C0, DEL, C1) and the line and paragraph separators; a mail header is no place for any of them.

const anyControl = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

const controlButLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** One line of text, trimmed, 1 to `max` characters, without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Please write something here.')
    .max(max, `At most ${max} characters.`)
    .refine((text) => !anyControl.test(text), 'Line breaks and control characters do not belong here.');

/** Text of several lines, 1 to `max` characters, line ends made `\n`; no other control characters. */
export const lines = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .min(1, 'Please write something here.')
    .max(max, `At most ${max} characters.`)
    .refine((text) => !controlButLines.test(text), 'Control characters do not belong here.');

/** An e-mail address, trimmed; its domain in lower case. Line breaks never pass, so no header can be injected. */
export const emailText = z
  .string()
  .overwrite((text) => {
    const trimmed = text.trim();
    const at = trimmed.lastIndexOf('@');
    return at < 0 ? trimmed : trimmed.slice(0, at) + trimmed.slice(at).toLowerCase();
  })
  .max(254, 'At most 254 characters.')
  .pipe(z.email({ pattern: z.regexes.unicodeEmail, error: 'This is not an e-mail address.' }))
  .refine((text) => !anyControl.test(text), 'This is not an e-mail address.');

/** An id made by the server (UUID). */
export const idText = z.uuid({ error: 'This is not an id.' });
