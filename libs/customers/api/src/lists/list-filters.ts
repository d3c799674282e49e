import { Injectable } from '@nestjs/common';
import type { CustomerQuery } from '@regulars/customers/contract';
import { monthDayRanges, searchTerms } from '@regulars/customers/domain';
import { Temporal } from '@regulars/shared/calendar';
import { CustomerSearch } from '../search/customer-search';
import { allOf, condition, type Condition } from './condition';

/** The filters of a list, without paging and order. */
export type CustomerFilters = Omit<CustomerQuery, 'limit' | 'cursor' | 'total' | 'sort'>;

/** Turns filters into a condition on `customer c`. */
@Injectable()
export class ListFilters {
  constructor(private readonly search: CustomerSearch) {}

  /** What must hold, all of it; `today` is the shop's day. */
  condition(filters: CustomerFilters, today: string): Condition {
    const { tag, rep, birthdayWithin, visitedBefore, visitedAfter, hasEmail, q } = filters;
    const carrying = 'c.id IN (SELECT ct.customer_id FROM customer_tag ct WHERE ct.tag_id = ?)';
    return allOf([
      condition('c.archived = ?', filters.archived === true ? 1 : 0),
      ...(tag === undefined ? [] : [condition(carrying, tag)]),
      ...(rep === undefined ? [] : [condition('c.rep_id = ?', rep)]),
      ...(birthdayWithin === undefined ? [] : [birthdayCondition(today, birthdayWithin)]),
      ...(visitedBefore === undefined ? [] : [condition('c.last_visit_day < ?', visitedBefore)]),
      ...(visitedAfter === undefined ? [] : [condition('c.last_visit_day > ?', visitedAfter)]),
      ...(hasEmail === undefined ? [] : [condition(`c.primary_email IS ${hasEmail ? 'NOT ' : ''}NULL`)]),
      ...(q === undefined || q === '' ? [] : [this.search.condition(searchTerms(q))]),
    ]);
  }
}

function birthdayCondition(today: string, days: number): Condition {
  const ranges = monthDayRanges(Temporal.PlainDate.from(today), days);
  return {
    sql: `(${ranges.map(() => 'c.birthday_key BETWEEN ? AND ?').join(' OR ')})`,
    params: ranges.flatMap(({ from, to }) => [from, to]),
  };
}
