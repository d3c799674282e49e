import type { INestApplicationContext } from '@nestjs/common';
import { ConsoleActor, ConsoleUsers, Invites } from '@regulars/access/api';
import { newInvite, type User } from '@regulars/access/contract';
import { emailText } from '@regulars/shared/contract';
import type { Command } from 'commander';
import * as z from 'zod';
import { answer, type Said } from '../frame/answers';
import { checked } from '../frame/options';
import { passwordFromInput } from '../frame/standard-input';

const flags = z.object({ ...newInvite.shape, passwordStdin: z.literal(true).optional() });

/** `regulars user`: those who work here. */
export function addUser(program: Command): void {
  const user = program.command('user').description('those who work here');
  user
    .command('add')
    .description('add somebody with a password, or print a link by which they choose their own')
    .requiredOption('--name <name>', 'their name')
    .requiredOption('--email <address>', 'with which they sign in')
    .requiredOption('--role <role>', 'rep, manager or owner')
    .option('--password-stdin', 'read their password from standard input')
    .action((_options: unknown, called: Command) => answer(called, add));
  user
    .command('list')
    .description('list everybody')
    .action((_options: unknown, called: Command) => answer(called, list));
  user
    .command('password')
    .description('give somebody who forgot theirs a new password, and sign them out everywhere')
    .requiredOption('--email <address>', 'whose')
    .requiredOption('--password-stdin', 'read the password from standard input')
    .action((_options: unknown, called: Command) => answer(called, setPassword));
}

async function add(house: INestApplicationContext, options: Record<string, unknown>): Promise<Said> {
  const { passwordStdin, ...person } = checked(flags, options);
  if (passwordStdin) {
    const added = await house.get(ConsoleUsers).add(person, await passwordFromInput());
    return { words: `${added.name} works here now, as ${added.role}.`, json: added };
  }
  const invite = await house.get(Invites).invite(await house.get(ConsoleActor).get(), person);
  // The link alone, so that a script can hand it on.
  return { words: invite.link, json: invite };
}

async function list(house: INestApplicationContext): Promise<Said> {
  const users = await house.get(ConsoleUsers).list();
  return { words: users.length === 0 ? 'Nobody works here yet.' : users.map(line).join('\n'), json: users };
}

const line = ({ role, email, name, active }: User): string =>
  `${role.padEnd(8)} ${email.padEnd(32)} ${name}${active ? '' : ' (closed)'}`;

async function setPassword(house: INestApplicationContext, options: Record<string, unknown>): Promise<Said> {
  const { email } = checked(z.object({ email: emailText }), options);
  const user = await house.get(ConsoleUsers).setPassword(email, await passwordFromInput());
  return { words: `${user.name} has a new password and is signed out everywhere.`, json: user };
}
