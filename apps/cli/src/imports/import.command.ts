import type { INestApplicationContext } from '@nestjs/common';
import { ConsoleActor } from '@regulars/access/api';
import { ImportDesk, Imports } from '@regulars/customers/api';
import type { ImportItem } from '@regulars/customers/contract';
import { importKinds, type ImportKind } from '@regulars/customers/domain';
import { idText } from '@regulars/shared/contract';
import type { Command } from 'commander';
import * as z from 'zod';
import { answer, type Said } from '../frame/answers';
import { checked } from '../frame/options';
import { bringIn } from './bring-in';
import { inWords } from './import-words';

/** `regulars import`: lists of customers and visits; the same code as behind the page. */
export function addImport(program: Command): void {
  const imports = program.command('import').description('bring lists in, and take them back');
  for (const kind of importKinds) addKind(imports, kind);
  imports
    .command('undo <id>')
    .description('take a whole import back; what somebody changed since then stays')
    .action((id: string, _options: unknown, called: Command) => answer(called, (house) => undo(house, id)));
  imports
    .command('list')
    .description('list the last imports')
    .action((_options: unknown, called: Command) => answer(called, list));
}

function addKind(imports: Command, kind: ImportKind): void {
  const command = imports
    .command(`${kind} <file>`)
    .description(`bring in a CSV file of ${kind}`)
    .option('--map <field=column,…>', 'what columns mean, where their names do not say it; a column by name or as #3')
    .option('--dates <order>', 'dmy or mdy, where the days can be read in two ways')
    .option('--decimal <sign>', 'point or comma, where the amounts can be read in two ways')
    .option(
      '--consent <basis>',
      'on what basis these people may be written to: none, existing-customer or asked',
      'none',
    )
    .option('--wording <text>', 'what they were asked, word for word')
    .option('--source <text>', 'where they were asked; the file’s name if left out')
    .option('--dry-run', 'only say what would happen')
    .option('--refused <file>', 'write the refused rows to this file, with the reasons');
  if (kind === 'customers')
    command.option('--existing <how>', 'update, or fill: only fill in what is missing', 'update');
  else command.option('--create-missing', 'make the customers that are not there yet');
  command.action((file: string, _options: unknown, called: Command) =>
    answer(called, (house, options) => bringIn(house, { kind, file }, options)),
  );
}

async function undo(house: INestApplicationContext, given: string): Promise<Said> {
  const { id } = checked(z.object({ id: idText }), { id: given });
  const desk = house.get(ImportDesk, { strict: false });
  await desk.undo(await house.get(ConsoleActor).get(), id);
  await desk.settled();
  const undone = await house.get(Imports, { strict: false }).get(id);
  const kept = undone.kept === 0 ? '' : ` ${undone.kept} records stay, since somebody changed them after the import.`;
  return { words: `${undone.fileName} is taken back.${kept}`, json: undone };
}

async function list(house: INestApplicationContext): Promise<Said> {
  const { items } = await house.get(Imports, { strict: false }).list({ limit: 50 });
  return { words: items.length === 0 ? 'Nothing was imported yet.' : items.map(line).join('\n'), json: items };
}

const line = (item: ImportItem): string =>
  `${item.id}  ${item.createdAt.slice(0, 10)}  ${item.fileName}: ${item.state}, ${inWords(item)}`;
