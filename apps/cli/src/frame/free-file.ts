import { existsSync } from 'node:fs';
import * as z from 'zod';
import { checked } from './options';
import { BadOption } from './trouble';

const flags = z.object({ force: z.literal(true).optional() });

/** Throws BadOption if there is such a file and `--force` was not given. */
export function mustBeFree(file: string, options: Record<string, unknown>): void {
  if (!existsSync(file) || checked(flags, options).force === true) return;
  const message = `${file} is there already. Nothing was written; --force overwrites it.`;
  throw new BadOption([{ path: '', message }]);
}
