import type { INestApplicationContext } from '@nestjs/common';
import { Doctor } from '@regulars/delivery/api';
import type { EmailFinding } from '@regulars/delivery/contract';
import type { Command } from 'commander';
import { answer, type Said } from '../frame/answers';

/** `regulars doctor`: whether letters will arrive. Exits with 1 if something is wrong; needs no running server. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('look over the mail server, its certificate, SPF, DKIM, DMARC and the address of links')
    .action((_options: unknown, called: Command) => answer(called, lookOver));
}

async function lookOver(house: INestApplicationContext): Promise<Said> {
  const { findings } = await house.get(Doctor).lookOver();
  if (findings.some(({ verdict }) => verdict === 'wrong')) process.exitCode = 1;
  return { words: findings.map(inWords).join('\n'), json: { findings } };
}

const inWords = ({ verdict, what, means, todo }: EmailFinding): string =>
  [
    `${marks[verdict].padEnd(8)} ${what}`,
    ...[means, todo].filter((line) => line !== '').map((line) => `${' '.repeat(9)}${line}`),
  ].join('\n');

const marks: Record<EmailFinding['verdict'], string> = { good: 'good', warn: 'look at', wrong: 'WRONG', unknown: '?' };
