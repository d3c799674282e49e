import { Injectable } from '@nestjs/common';
import type { CustomerQuery } from '@regulars/customers/contract';
import { monthDayRanges, searchTerms } from '@regulars/customers/domain';
import { Temporal } from '@regulars/shared/calendar';
import { CustomerSearch } from '../search/customer-search';
import { allOf, condition, type Condition } from './condition';
import { carrying, everybody, type ListSource } from './list-source';

/** The filters of a list, without paging and order. */
export type CustomerFilters = Omit<CustomerQuery, 'limit' | 'cursor' | 'total' | 'sort'>;

/** For whom and on which day something is listed, and what else must hold. */
export interface Listing {
  /** the shop's day */
  today: string;
  /** whose own private notes are searched beside what all may read; nobody's if not said */
  readerId?: string | undefined;
  also?: readonly Condition[] | undefined;
}

/** Turns filters into where a list is read from; customers are `c` there. */
@Injectable()
export class ListFilters {
  constructor(private readonly search: CustomerSearch) {}

  /** Who is listed. */
  source(filters: CustomerFilters, listing: Listing): ListSource {
    const archived = filters.archived === true;
    const others = [...this.others(filters, listing), ...(archived ? [ofTheirOwn] : []), ...(listing.also ?? [])];
    if (filters.tag !== undefined) return carrying({ id: filters.tag, archived }, others);
    return everybody(allOf([condition('c.archived = ?', archived ? 1 : 0), ...others]));
  }

  private others(filters: CustomerFilters, { today, readerId }: Listing): Condition[] {
    const { rep, birthdayWithin, visitedBefore, visitedAfter, hasEmail, q } = filters;
    return [
      ...(rep === undefined ? [] : [condition('c.rep_id = ?', rep)]),
      ...(birthdayWithin === undefined ? [] : [birthdayCondition(today, birthdayWithin)]),
      ...(visitedBefore === undefined ? [] : [condition('c.last_visit_day < ?', visitedBefore)]),
      ...(visitedAfter === undefined ? [] : [condition('c.last_visit_day > ?', visitedAfter)]),
      ...(hasEmail === undefined ? [] : [condition(`c.primary_email IS ${hasEmail ? 'NOT ' : ''}NULL`)]),
      ...(q === undefined || q === '' ? [] : [this.search.condition(searchTerms(q), readerId)]),
    ];
  }
}

// Who was merged away is archived as well, and is found where they were merged into.
const ofTheirOwn = condition(
  'NOT EXISTS (SELECT 1 FROM customer_merge m WHERE m.from_id = c.id AND m.undone_at IS NULL)',
);

function birthdayCondition(today: string, days: number): Condition {
  const ranges = monthDayRanges(Temporal.PlainDate.from(today), days);
  return {
    sql: `(${ranges.map(() => 'c.birthday_key BETWEEN ? AND ?').join(' OR ')})`,
    params: ranges.flatMap(({ from, to }) => [from, to]),
  };
}
