import type { INestApplicationContext } from '@nestjs/common';
import { ConsoleActor } from '@regulars/access/api';
import { Briefs } from '@regulars/briefs/api';
import { briefQuery } from '@regulars/briefs/contract';
import { purposes } from '@regulars/briefs/domain';
import { CustomerMeant, type Meant } from '@regulars/customers/api';
import { Option, type Command } from 'commander';
import { answer, type Said } from '../frame/answers';
import { checked } from '../frame/options';
import { BadOption } from '../frame/trouble';
import { briefWords } from './brief-words';

/** `regulars brief CUSTOMER`: what to know before one speaks, as behind the page. Does not count as reviewed. */
export function addBrief(program: Command): void {
  program
    .command('brief <customer>')
    .description('what to know before you speak with somebody: by id, your own reference, mail or name')
    .addOption(new Option('--for <purpose>', 'what you are about to do').choices(purposes))
    .action((customer: string, _options: unknown, called: Command) =>
      answer(called, (house, options) => brief(house, customer, options)),
    );
}

async function brief(house: INestApplicationContext, words: string, options: Record<string, unknown>): Promise<Said> {
  const { for: purpose } = checked(briefQuery, { for: options.for });
  const { id } = theOne(words, await house.get(CustomerMeant, { strict: false }).find(words));
  const actor = await house.get(ConsoleActor).get();
  const known = await house.get(Briefs, { strict: false }).of(id, actor, purpose);
  return { words: briefWords(known), json: known };
}

function theOne(words: string, meant: readonly Meant[]): Meant {
  const [one, ...others] = meant;
  if (one === undefined)
    throw wrong(`Nobody is known as “${words}”. An id, a reference, a mail address or a name fits.`);
  if (others.length === 0) return one;
  const list = meant.map(({ id, displayName, company, email, phone }) =>
    [`  ${id}`, displayName, company, email, phone].filter((told) => told !== null).join('  '),
  );
  throw wrong(`“${words}” may be one of these; say it by its id:\n${list.join('\n')}`);
}

const wrong = (message: string): BadOption => new BadOption([{ path: '', message }]);
