import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ConsoleActor } from '@regulars/access/api';
import { CustomerExport } from '@regulars/customers/api';
import { exportQuery } from '@regulars/customers/contract';
import type { Command } from 'commander';
import { answer, type Said } from '../frame/answers';
import { mustBeFree } from '../frame/free-file';

/** `regulars export customers`: the same file as behind the page. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('take lists along')
    .command('customers <file>')
    .description('write all customers that are not archived as a CSV file')
    .option('--force', 'overwrite the file if it is there')
    .action((file: string, _options: unknown, called: Command) =>
      answer(called, (house, options) => customers(house, resolve(file), options)),
    );
}

async function customers(
  house: INestApplicationContext,
  file: string,
  options: Record<string, unknown>,
): Promise<Said> {
  mustBeFree(file, options);
  const actor = await house.get(ConsoleActor).get();
  const exported = await house.get(CustomerExport, { strict: false }).file(exportQuery.parse({}), actor);
  // Nobody else on this machine has a right to it.
  await pipeline(Readable.from(exported.parts), createWriteStream(file, { mode: 0o600 }));
  const who = exported.customers === 1 ? '1 customer' : `${exported.customers} customers`;
  const words = `${file} holds ${who}. That it was taken is on the audit trail.`;
  return { words, json: { file, customers: exported.customers } };
}
