import type { CustomerSort } from '@regulars/customers/contract';
import { condition, type Condition } from './condition';

/** A stretch of an ordered list: the customers for which `where` holds, by one indexed column, then by id. */
export interface Stretch {
  where: Condition | undefined;
  column: 'sort_name' | 'last_visit_day' | 'birthday_key' | 'created_at';
  direction: 'ASC' | 'DESC';
}

const by = (column: Stretch['column'], direction: Stretch['direction'], where?: Condition): Stretch => {
  return { where, column, direction };
};

/**
 * An order as stretches that follow each other, each of them read by an index from any place on: who never came comes
 * last, and the birthdays of the year begin with today's.
 */
export function stretchesOf(sort: CustomerSort, todayKey: string): Stretch[] {
  switch (sort) {
    case 'name':
      return [by('sort_name', 'ASC')];
    case '-name':
      return [by('sort_name', 'DESC')];
    case 'created':
      return [by('created_at', 'ASC')];
    case '-created':
      return [by('created_at', 'DESC')];
    case 'lastVisit':
      return withOthersLast(by('last_visit_day', 'ASC', known('last_visit_day')), 'last_visit_day');
    case '-lastVisit':
      return withOthersLast(by('last_visit_day', 'DESC', known('last_visit_day')), 'last_visit_day');
    case 'nextBirthday':
      return [
        by('birthday_key', 'ASC', condition('c.birthday_key >= ?', todayKey)),
        ...withOthersLast(by('birthday_key', 'ASC', condition('c.birthday_key < ?', todayKey)), 'birthday_key'),
      ];
  }
}

function known(column: string): Condition {
  return condition(`c.${column} IS NOT NULL`);
}

function withOthersLast(stretch: Stretch, column: string): Stretch[] {
  return [stretch, by('sort_name', 'ASC', condition(`c.${column} IS NULL`))];
}
