import type * as z from 'zod';
import { BadOption } from './trouble';

const flagOf = (key: PropertyKey): string =>
  `--${String(key).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The options as a schema wants them; throws BadOption that names every flag that does not fit. */
export function checked<Schema extends z.ZodType>(schema: Schema, options: Record<string, unknown>): z.output<Schema> {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({
    path: path.slice(0, 1).map(flagOf).join(''),
    message,
  }));
  throw new BadOption(errors);
}
