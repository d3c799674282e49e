import { expect } from 'vitest';
import { daysAfter } from '@regulars/visits/domain';
import type { GreetingShop } from '../../../api/outreach/shop';
import { Desk, fixture } from '../../../api/imports/desk';

/** One of the fifty-nine. */
export interface Regular {
  id: string;
  email: string;
  country: string;
}

const zones: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires', AT: 'Europe/Vienna', AU: 'Australia/Sydney', BE: 'Europe/Brussels',
  BR: 'America/Sao_Paulo', CA: 'America/Toronto', CL: 'America/Santiago', CZ: 'Europe/Prague', DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen', ES: 'Europe/Madrid', FI: 'Europe/Helsinki', FR: 'Europe/Paris', GB: 'Europe/London',
  HU: 'Europe/Budapest', IE: 'Europe/Dublin', IN: 'Asia/Kolkata', IT: 'Europe/Rome', NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo', PL: 'Europe/Warsaw', PT: 'Europe/Lisbon', SE: 'Europe/Stockholm', US: 'America/Los_Angeles',
}; // prettier-ignore

/** Whose birthdays are known, by e-mail: on a leap day, beside Christmas, around the year. */
export const birthdays: Readonly<Record<string, string>> = {
  'luisg@embraer.com.br': '1986-11-28', 'leonekohler@surfeu.de': '1990-06-12', 'ftremblay@gmail.com': '1984-02-29',
  'bjorn.hansen@yahoo.no': '1971-12-21', 'frantisekw@jetbrains.com': '--01-08', 'astrid.gruber@apple.at': '1969-01-31',
  'daan_peeters@apple.be': '1980-03-14', 'kara.nielsen@jubii.dk': '1995-03-28', 'eduardo@woodstock.com.br': '--04-19',
  'fharris@google.com': '1977-07-04', 'jacksmith@microsoft.com': '1988-07-23', 'mark.taylor@yahoo.au': '1992-08-30',
  'puja_srivastava@yahoo.in': '1999-09-15', 'camille.bernard@yahoo.fr': '1966-10-29', 'emma_jones@hotmail.com': '--11-05',
}; // prettier-ignore

/** Purchases came over five years; here they came over ten months, the last of them the day before. */
const pace = 6;
const lastPurchase = Date.parse('2025-12-22');

/** Brings the Chinook shop in, with zones and birthdays; the last purchases lie just before `today`. */
export async function chinookShop(shop: GreetingShop, today: string): Promise<Regular[]> {
  const desk = new Desk(shop.server, shop.owner);
  const consent = { basis: 'existing-customer' as const, wording: 'They buy from us.', source: 'Our shop' };
  const customers = await desk.imports('customers', fixture('chinook/customers.csv'), { consent });
  const visits = await desk.imports('visits', moved(fixture('chinook/purchases.csv').toString(), daysAfter(today, -1)));
  expect([customers.counts.created, visits.counts.created]).toEqual([59, 412]);
  const regulars = await shop.server.database.reader.rows<Regular>(
    'SELECT c.id, e.address AS "email", c.country FROM customer c JOIN customer_email e ON e.customer_id = c.id ORDER BY c.id',
  );
  await shop.server.database.units.write(async (tx) => {
    for (const { id, country } of regulars) {
      const zone = zones[country];
      if (zone === undefined) throw new Error(`No zone for ${country}.`);
      await tx.run('UPDATE customer SET zone = ? WHERE id = ?', [zone, id]);
    }
  });
  for (const [email, day] of Object.entries(birthdays)) {
    const id = regulars.find((one) => one.email === email)?.id ?? email;
    const born = { as: shop.as, body: { kind: 'birthday', day } };
    expect((await shop.server.ask('POST', `/api/customers/${id}/dates`, born)).status, email).toBe(201);
  }
  return regulars;
}

function moved(csv: string, last: string): string {
  return csv.replaceAll(/^(\d+,\d+,)(\d{4}-\d\d-\d\d)/gm, (_, before: string, day: string) => {
    const days = Math.round((lastPurchase - Date.parse(day)) / 86_400_000 / pace);
    return `${before}${daysAfter(last, -days)}`;
  });
}
