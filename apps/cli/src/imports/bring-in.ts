import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ConsoleActor } from '@regulars/access/api';
import { DryRun, ImportDesk, Imports, RefusedRows } from '@regulars/customers/api';
import { importBases, type DryRun as DryRunView, type ImportView } from '@regulars/customers/contract';
import type { ImportKind } from '@regulars/customers/domain';
import * as z from 'zod';
import type { Said } from '../frame/answers';
import { checked } from '../frame/options';
import { BadOption } from '../frame/trouble';
import { inWords } from './import-words';
import { mappedBy } from './map-option';

const flags = z.object({
  map: z.string().optional(),
  dates: z.enum(['dmy', 'mdy']).optional(),
  decimal: z.enum(['point', 'comma']).optional(),
  consent: z.enum(importBases).default('none'),
  wording: z.string().optional(),
  source: z.string().optional(),
  existing: z.enum(['update', 'fill']).default('update'),
  createMissing: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  refused: z.string().optional(),
});
type Flags = z.infer<typeof flags>;

/** Brings one file in, from its first byte to its last row. What somebody's killed import left undone goes first. */
export async function bringIn(
  house: INestApplicationContext,
  { kind, file }: { kind: ImportKind; file: string },
  options: Record<string, unknown>,
): Promise<Said> {
  const chosen = checked(flags, options);
  await mustBeFile(file);
  const [imports, desk] = [house.get(Imports, { strict: false }), house.get(ImportDesk, { strict: false })];
  const actor = await house.get(ConsoleActor).get();
  await desk.resume();
  await desk.settled();
  const brought = await imports.bring(actor, { kind, name: basename(file).slice(-200) }, createReadStream(file));
  try {
    const run = await choose(imports, brought, chosen);
    if (chosen.dryRun) return await tried(house, run);
    await desk.run(actor, run.id);
  } finally {
    // A file that could not be imported does not stay behind.
    if ((await imports.get(brought.id)).state === 'draft') await imports.discard(brought.id);
  }
  await desk.settled();
  return told(house, await imports.get(brought.id), chosen);
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw new BadOption([{ path: '', message: `There is no file ${file}.` }]);
}

function choose(
  imports: Imports,
  run: ImportView,
  { map, dates, decimal, consent, wording, source, existing, createMissing }: Flags,
): Promise<ImportView> {
  const columns = mappedBy(map, run).map((column) => {
    const about = run.questions.find((question) => question.column === column.column)?.about;
    const asked = about ?? (column.field === 'amount' ? 'decimal-sign' : 'day-order');
    const format = asked === 'day-order' ? dates : decimal;
    return format === undefined || column.format !== undefined ? column : { ...column, format };
  });
  const stated = { basis: consent, wording: wording ?? null, source: source ?? null };
  return imports.choose(run.id, { columns, consent: stated, existing, createMissing });
}

async function tried(house: INestApplicationContext, run: ImportView): Promise<Said> {
  const outcome = await house.get(DryRun, { strict: false }).of(run.id);
  const refusals = outcome.refusals.map(
    ({ line, reasons }) => `  line ${line}: ${reasons.map(({ words }) => words).join(' ')}`,
  );
  const words = [
    `Nothing was changed. It would be ${inWords({ kind: run.kind, counts: outcome.counts })}.`,
    ...outcome.remarks,
    ...likeLines(outcome.alike),
    ...refusals,
  ];
  return { words: words.join('\n'), json: outcome };
}

function likeLines({ count, rows }: DryRunView['alike']): string[] {
  if (count === 0) return [];
  const lines = rows.map(({ line, who, what }) => `  line ${line}: ${who} is ${what.join(', ')}.`);
  return [`${count} of the new may be somebody who is here already:`, ...lines];
}

async function told(house: INestApplicationContext, run: ImportView, { refused }: Flags): Promise<Said> {
  if (run.state !== 'finished') throw new Error(run.failure ?? `The import is ${run.state}.`);
  if (refused !== undefined) {
    const rows = await house.get(RefusedRows, { strict: false }).of(run.id);
    await pipeline(Readable.from(rows), createWriteStream(refused));
  }
  const where = refused === undefined ? ' (add --refused FILE to have them with the reasons)' : ` (see ${refused})`;
  const words = `${run.fileName}, ${inWords(run)}${run.counts.refused === 0 ? '' : where}.\nTake it back with: regulars import undo ${run.id}`;
  return { words, json: run };
}
