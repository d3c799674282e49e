import { Injectable } from '@nestjs/common';
import { fold } from '@regulars/customers/domain';
import type { SegmentValueList, SegmentValueQuery } from '@regulars/outreach/contract';
import { languageName, tasteIn } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';

interface Counted {
  value: string;
  customers: number;
}

const most = 12;
// Of a large shop's thousands of texts the frequent ones are what one wants to be offered.
const looked = 2_000;

const columns: Readonly<Record<SegmentValueQuery['of'], string>> = {
  city: 'SELECT city AS "value", count(*) AS "customers" FROM customer WHERE archived = 0 AND city IS NOT NULL',
  language:
    'SELECT language AS "value", count(*) AS "customers" FROM customer WHERE archived = 0 AND language IS NOT NULL',
  preference: 'SELECT text AS "value", count(*) AS "customers" FROM preference WHERE text IS NOT NULL',
};

/** What customers' records say, to be offered while somebody writes a clause. */
@Injectable()
export class SegmentValues {
  constructor(private readonly reader: Reader) {}

  /** The most frequent values that hold what was typed, however it is spelled. */
  async of({ of, q = '' }: SegmentValueQuery): Promise<SegmentValueList> {
    const group = of === 'preference' ? 'text' : of;
    const rows = await this.reader.rows<Counted>(
      `${columns[of]} GROUP BY ${group} ORDER BY count(*) DESC, ${group} LIMIT ${looked}`,
    );
    const sought = fold(q);
    const items = together(of === 'preference' ? rows.map(bare) : rows)
      .map((row) => ({ ...row, label: of === 'language' ? languageName(row.value) : row.value }))
      .filter(({ value, label }) => fold(label).includes(sought) || fold(value).includes(sought));
    return { items: items.slice(0, most) };
  }
}

const bare = ({ value, customers }: Counted): Counted => ({ value: tasteIn(value), customers });

/** "buys Jazz most: 3 of 5 visits" and "buys Jazz most: 4 of 7 visits" are one Jazz. */
function together(rows: readonly Counted[]): Counted[] {
  const sums = new Map<string, Counted>();
  for (const { value, customers } of rows) {
    const key = fold(value);
    const known = sums.get(key);
    sums.set(key, { value: known?.value ?? value, customers: (known?.customers ?? 0) + customers });
  }
  return [...sums.values()].sort((one, other) => other.customers - one.customers);
}
