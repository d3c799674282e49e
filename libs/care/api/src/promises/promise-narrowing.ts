import type { Actor } from '@regulars/access/api';
import type { PromiseQuery } from '@regulars/care/contract';
import type { PromiseFate } from '@regulars/care/domain';
import type { Param } from '@regulars/shared/db';

/** A condition on `promise p`. */
export interface Narrowed {
  sql: string;
  params: Param[];
}

const whichStates = {
  owed: "p.state IN ('open', 'late')",
  settled: "p.state NOT IN ('open', 'late')",
  all: '1 = 1',
} as const;

// The same rule as keptByMonth() in the domain, which a story holds this to.
const fates: Readonly<Record<PromiseFate, (today: string) => Narrowed>> = {
  kept: () => ({ sql: "p.state = 'kept' AND p.kept_on <= p.first_due_on", params: [] }),
  'kept-late': () => ({
    sql: "p.state = 'kept' AND p.kept_on > p.first_due_on AND p.kept_on <= p.due_on",
    params: [],
  }),
  broken: (today) => ({
    sql: `(p.state = 'broken' OR (p.state = 'kept' AND p.kept_on > p.first_due_on AND p.kept_on > p.due_on)
      OR (p.state IN ('open', 'late') AND p.due_on < ?))`,
    params: [today],
  }),
  open: (today) => ({ sql: "p.state IN ('open', 'late') AND p.due_on >= ?", params: [today] }),
};

/** What a list of promises is narrowed to. */
export function narrowing({ which, mine, customer, month, fate }: PromiseQuery, actor: Actor, today: string): Narrowed {
  const parts: Narrowed[] = [{ sql: whichStates[which], params: [] }];
  if (mine === true) parts.push({ sql: 'p.who_id = ?', params: [actor.userId] });
  if (customer !== undefined) parts.push({ sql: 'p.customer_id = ?', params: [customer] });
  if (month !== undefined) parts.push(firstSaidIn(month));
  if (fate !== undefined) parts.push(fates[fate](today));
  return { sql: parts.map(({ sql }) => sql).join(' AND '), params: parts.flatMap(({ params }) => params) };
}

function firstSaidIn(month: string): Narrowed {
  const sql = "p.kind = 'ours' AND p.state <> 'withdrawn' AND p.first_due_on >= ? AND p.first_due_on <= ?";
  return { sql, params: [`${month}-01`, `${month}-31`] };
}
