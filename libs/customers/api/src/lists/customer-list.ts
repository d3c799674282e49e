import { Injectable } from '@nestjs/common';
import type { CustomerPage, CustomerQuery } from '@regulars/customers/contract';
import { Reader } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import { allOf, condition } from './condition';
import { CustomerCount } from './customer-count';
import { ListFilters, type Listing } from './list-filters';
import { itemColumns, itemsOf, type StoredItem } from './list-item';
import type { ListSource } from './list-source';
import { stretchesOf, type Stretch } from './list-order';
import { cursorAt, placeAt, type ListPlace } from './list-place';

/** A page being filled: lines, each with the stretch it is from. */
type Filled = StoredItem & { stretch: number };

/** Lists customers: narrowed, in order, page by page. */
@Injectable()
export class CustomerList {
  constructor(
    private readonly reader: Reader,
    private readonly filters: ListFilters,
    private readonly counts: CustomerCount,
    private readonly desk: CustomerDesk,
  ) {}

  /** One page, with the count of all if it was asked for. What else must hold (`also`) is said of `customer c`. */
  async page(query: CustomerQuery, listing: Omit<Listing, 'today'> = {}): Promise<CustomerPage> {
    const place = query.cursor === undefined ? undefined : placeAt(query.sort, query.cursor);
    const today = place?.today ?? (await this.desk.today());
    const source = this.filters.source(query, { ...listing, today });
    const rows = await this.fill(query, source, { today, place });
    const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
    return {
      items: await itemsOf(this.reader, rows.slice(0, query.limit)),
      nextCursor: last ? cursorAt(query.sort, { stretch: last.stretch, value: last.place, id: last.id, today }) : null,
      ...(query.total === true ? { total: await this.counts.of(source) } : {}),
    };
  }

  /** One line more than the page, to know whether there is another. */
  private async fill(query: CustomerQuery, source: ListSource, from: { today: string; place: ListPlace | undefined }) {
    const stretches = stretchesOf(query.sort, from.today.slice(-5));
    const rows: Filled[] = [];
    for (const [at, stretch] of stretches.entries()) {
      const after = at === from.place?.stretch ? from.place : undefined;
      const missing = query.limit + 1 - rows.length;
      if (missing === 0 || at < (from.place?.stretch ?? 0)) continue;
      const more = await this.rows(stretch, source, after, missing);
      for (const row of more) rows.push({ ...row, stretch: at });
    }
    return rows;
  }

  private rows(
    stretch: Stretch,
    source: ListSource,
    after: ListPlace | undefined,
    limit: number,
  ): Promise<StoredItem[]> {
    const column = stretch.column === 'sort_name' ? source.sortName : `c.${stretch.column}`;
    const past = stretch.direction === 'ASC' ? '>' : '<';
    const { sql, params } = allOf([
      source.where,
      ...(stretch.where ? [stretch.where] : []),
      ...(after ? [condition(`(${column}, ${source.id}) ${past} (?, ?)`, after.value, after.id)] : []),
    ]);
    return this.reader.rows<StoredItem>(
      `SELECT ${itemColumns}, ${column} AS "place" FROM ${source.from} LEFT JOIN app_user u ON u.id = c.rep_id
       WHERE ${sql} ORDER BY ${column} ${stretch.direction}, ${source.id} ${stretch.direction} LIMIT ?`,
      [...params, limit],
    );
  }
}
