import type { INestApplicationContext } from '@nestjs/common';
import { ConsoleActor, type Actor } from '@regulars/access/api';
import { Samples } from '@regulars/briefs/api';
import type { Command } from 'commander';
import { answer, type Said } from '../frame/answers';

/** `regulars demo`: the sample shop. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('load the sample shop: forty regulars, told from today, that nothing is ever sent to')
    .option('--remove', 'take it out again, and nothing else')
    .action((_options: unknown, called: Command) => answer(called, demo));
}

async function demo(house: INestApplicationContext, options: Record<string, unknown>): Promise<Said> {
  const actor = await house.get(ConsoleActor).get();
  const samples = house.get(Samples, { strict: false });
  return options.remove === true ? remove(samples, actor) : load(samples, actor);
}

async function load(samples: Samples, actor: Actor): Promise<Said> {
  const before = await samples.view();
  const json = await samples.load(actor);
  const words = before.loaded
    ? 'The sample shop is there already; nothing was changed.'
    : `The sample shop is there: ${json.customers} regulars. Take it out with \`regulars demo --remove\`.`;
  return { words, json };
}

async function remove(samples: Samples, actor: Actor): Promise<Said> {
  const before = await samples.view();
  const json = await samples.remove(actor);
  const words = before.loaded
    ? `The sample shop is gone, all ${before.customers} regulars of it; everything else is as it was.`
    : 'There is no sample shop here; nothing was changed.';
  return { words, json };
}
