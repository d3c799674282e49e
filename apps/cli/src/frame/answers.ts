import type { INestApplicationContext } from '@nestjs/common';
import { inTheHouse } from './house';
import { inOneSentence } from './trouble';

/** What a command answers: words for people, and with `--json` the same as data. */
export interface Said {
  words: string;
  json: unknown;
}

/** Just as much of a commander command as we need: its options, with those before it. */
interface Called {
  optsWithGlobals(): Record<string, unknown>;
}

/** Runs a command's work in the open house and says on standard output what came of it; exits with 1 if it failed. */
export function answer(
  called: Called,
  work: (house: INestApplicationContext, options: Record<string, unknown>) => Promise<Said>,
): Promise<void> {
  const options = called.optsWithGlobals();
  return say(options, () => inTheHouse((house) => work(house, options)));
}

/** The same for work that needs no database. */
export async function say(options: Record<string, unknown>, work: () => Promise<Said>): Promise<void> {
  const asJson = options.json === true;
  try {
    const { words, json } = await work();
    process.stdout.write(`${asJson ? JSON.stringify(json) : words}\n`);
  } catch (error) {
    const trouble = inOneSentence(error);
    process.stderr.write(`${asJson ? JSON.stringify(trouble) : trouble.detail}\n`);
    process.exitCode = 1;
  }
}
