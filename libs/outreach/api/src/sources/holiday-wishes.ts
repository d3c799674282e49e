import { Injectable } from '@nestjs/common';
import { inParts } from '@regulars/customers/api';
import { holidayWishes, type Celebrant, type SaidOfHolidays, type Wish } from '@regulars/outreach/domain';
import { marks, type Param, type Reader } from '@regulars/shared/db';
import { Almanacs } from '../holidays/almanacs';
import type { OccasionSource, SourceQuestion } from './occasion-source';

// What can speak of a holiday; `saidToKeep` reads it exactly.
const starts = ['keep', 'celebrate', 'observe', 'feiert', 'begeht', 'no ', 'not ', 'does not', 'kein'];
const speaksOfHolidays = `(p.stance = 'dislike' OR ${starts.map((start) => `LOWER(p.text) LIKE '${start}%'`).join(' OR ')})`;

/** The holidays that the owner chose, for everybody who keeps them. */
@Injectable()
export class HolidayWishes implements OccasionSource {
  constructor(private readonly almanacs: Almanacs) {}

  async wishes(reader: Reader, { programme, window, shop, customers }: SourceQuestion): Promise<Wish[]> {
    const chosen = programme.settings.kind === 'holiday' ? programme.settings.holidays : [];
    if (chosen.length === 0) return [];
    const almanac = await this.almanacs.of([...new Set([window.from.year, window.to.year])]);
    const people = await celebrants(reader, shop.country, customers);
    return chosen.flatMap(({ key }) => holidayWishes(key, people, almanac, window));
  }
}

async function celebrants(reader: Reader, shopCountry: string, customers?: readonly string[]): Promise<Celebrant[]> {
  const said = new Map<string, SaidOfHolidays[]>();
  const people: Celebrant[] = [];
  for (const part of customers ? inParts(customers) : [undefined]) {
    const [where, params]: [string, Param[]] = part ? [`AND c.id IN (${marks(part.length)})`, [...part]] : ['', []];
    const spoken = await reader.rows<SaidOfHolidays & { customerId: string }>(
      `SELECT p.customer_id AS "customerId", p.text, p.stance FROM preference p JOIN customer c ON c.id = p.customer_id
       WHERE ${speaksOfHolidays} ${where} ORDER BY p.id DESC`,
      params,
    );
    for (const one of spoken) said.set(one.customerId, [...(said.get(one.customerId) ?? []), one]);
    const rows = await reader.rows<{ customerId: string; zone: string | null; country: string | null }>(
      `SELECT c.id AS "customerId", c.zone, c.country FROM customer c WHERE c.archived = 0 AND c.deceased = 0 ${where}`,
      params,
    );
    for (const { customerId, zone, country } of rows) {
      const known = { customerId, zone: zone ?? undefined, country: country ?? shopCountry };
      people.push({ ...known, said: said.get(customerId) ?? [] });
    }
  }
  return people;
}
