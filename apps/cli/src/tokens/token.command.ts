import type { INestApplicationContext } from '@nestjs/common';
import { ConsoleActor, ConsoleUsers, TokenDesk } from '@regulars/access/api';
import { newToken, type ApiToken } from '@regulars/access/contract';
import { emailText, idText } from '@regulars/shared/contract';
import { Option, type Command } from 'commander';
import * as z from 'zod';
import { answer, type Said } from '../frame/answers';
import { checked } from '../frame/options';

const flags = z.object({ ...newToken.shape, user: emailText.optional() });

/** `regulars token`: keys for programs. */
export function addToken(program: Command): void {
  const token = program.command('token').description('keys for programs that use the API');
  token
    .command('add')
    .description('make a token and print it, this once')
    .option('--name <name>', 'what it is for', 'command line')
    .addOption(new Option('--scope <scope>', 'what it may do').choices(['read', 'write']).makeOptionMandatory())
    .option('--user <address>', 'for whom it acts; else the first owner')
    .action((_options: unknown, called: Command) => answer(called, add));
  token
    .command('list')
    .description('list all tokens, without their text')
    .action((_options: unknown, called: Command) => answer(called, list));
  token
    .command('revoke')
    .description('make a token open nothing from now on')
    .requiredOption('--id <id>', 'as `token list --json` tells it')
    .action((_options: unknown, called: Command) => answer(called, revoke));
}

async function add(house: INestApplicationContext, options: Record<string, unknown>): Promise<Said> {
  const { user, ...wanted } = checked(flags, options);
  const actor = await house.get(ConsoleActor).get();
  const userId = user === undefined ? actor.userId : (await house.get(ConsoleUsers).byEmail(user)).id;
  const made = await house.get(TokenDesk).make(actor, userId, wanted);
  // The token alone, so that a script can keep it: TOKEN=$(regulars token add --scope write)
  return { words: made.token, json: made };
}

async function list(house: INestApplicationContext): Promise<Said> {
  const { items } = await house.get(TokenDesk).list();
  return { words: items.length === 0 ? 'There are no tokens.' : items.map(line).join('\n'), json: items };
}

const line = ({ id, scope, ending, name, user }: ApiToken): string =>
  `${id}  ${scope.padEnd(5)}  …${ending}  ${name} (for ${user.name})`;

async function revoke(house: INestApplicationContext, options: Record<string, unknown>): Promise<Said> {
  const { id } = checked(z.object({ id: idText }), options);
  await house.get(TokenDesk).revoke(await house.get(ConsoleActor).get(), id);
  return { words: 'This token opens nothing any more.', json: { id } };
}
