import { ConsoleSetup } from '@regulars/access/api';
import { business, owner } from '@regulars/access/contract';
import { customaryCurrency, customaryLanguage } from '@regulars/access/domain';
import type { Command } from 'commander';
import * as z from 'zod';
import { answer, type Said } from '../frame/answers';
import { checked } from '../frame/options';
import { passwordFromInput } from '../frame/standard-input';
import type { INestApplicationContext } from '@nestjs/common';

const flags = z.object({
  name: owner.shape.name,
  email: owner.shape.email,
  business: business.shape.name,
  zone: business.shape.zone,
  country: business.shape.country,
  language: business.shape.language.optional(),
  currency: business.shape.currency.optional(),
  address: business.shape.address.unwrap().optional(),
});

/** `regulars setup`: the owner and the business, once, without a browser. */
export function addSetup(program: Command): void {
  program
    .command('setup')
    .description('make the owner and the business, once')
    .requiredOption('--name <name>', 'the owner')
    .requiredOption('--email <address>', 'with which the owner signs in')
    .requiredOption('--password-stdin', 'read the password from standard input')
    .requiredOption('--business <name>', 'the business')
    .requiredOption('--zone <zone>', 'its time zone, like Europe/Lisbon')
    .requiredOption('--country <code>', 'its country, like PT')
    .option('--language <tag>', 'its language, like pt; else the one most spoken there')
    .option('--currency <code>', 'its currency, like EUR; else the one used there')
    .option('--address <text>', 'its postal address')
    .action((_options: unknown, called: Command) => answer(called, setUp));
}

async function setUp(house: INestApplicationContext, options: Record<string, unknown>): Promise<Said> {
  const given = checked(flags, options);
  const currency = given.currency ?? customaryCurrency(given.country);
  const known = checked(z.object({ currency: z.string('Which currency? Like EUR.') }), { currency });
  const { zone, country, address = null, language = customaryLanguage(country) } = given;
  const made = await house.get(ConsoleSetup).setUp({
    owner: { name: given.name, email: given.email, password: await passwordFromInput() },
    business: { name: given.business, zone, country, language, currency: known.currency, address },
  });
  return { words: `${given.business} is set up. ${given.name} signs in as ${made.email}.`, json: made };
}
