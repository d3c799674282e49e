import { allOf, condition, type Condition } from './condition';

/** Where a list is read from: everybody, or those who carry a tag. */
export interface ListSource {
  from: string;
  /** the columns that the order is by */
  sortName: string;
  id: string;
  where: Condition;
}

/** Everybody for whom the filters hold. */
export function everybody(where: Condition): ListSource {
  return { from: 'customer c', sortName: 'c.sort_name', id: 'c.id', where };
}

/** Those who carry a tag, by an index of their own, and for whom the other filters hold. */
export function carrying(tag: { id: string; archived: boolean }, others: readonly Condition[]): ListSource {
  const theirs = condition('ct.tag_id = ? AND ct.archived = ?', tag.id, tag.archived ? 1 : 0);
  const where = allOf([theirs, ...others]);
  const from = 'customer_tag ct JOIN customer c ON c.id = ct.customer_id';
  return { from, sortName: 'ct.sort_name', id: 'ct.customer_id', where };
}
