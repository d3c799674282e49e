import { customerSince, monthDayRanges } from '@regulars/customers/domain';
import type { AgoOp, AmountOp, ByKind, ClauseOf, KnownThing, RhythmState } from '@regulars/outreach/domain';
import { dueInstant, stampOf, Temporal } from '@regulars/shared/calendar';
import { marks, type Dialect, type Param } from '@regulars/shared/db';
import { daysAfter } from '@regulars/visits/domain';
import { condition, joined, type SegmentCondition } from './condition';
import { isLanguage, isText, mentionsText } from './text-sql';

/** Where and when a segment is asked. */
export interface SegmentContext {
  dialect: Dialect;
  /** the day it is in the shop, `YYYY-MM-DD` */
  today: string;
  /** the shop's time zone */
  shopZone: string;
  /** for how many months after their last visit somebody counts as a customer */
  customerMonths: number;
}

/** The SQL of each kind of clause, before a "not". Values are bound; columns come from here alone. */
export function clauseSql(context: SegmentContext): ByKind<SegmentCondition> {
  const { dialect, today } = context;
  const since = (days: number) => daysAfter(today, -days);
  return {
    tag: ({ ids }) => carries(ids),
    rep: ({ ids }) => condition(`(c.rep_id IS NOT NULL AND c.rep_id IN (${marks(ids.length)}))`, ...ids),
    city: ({ texts }) => isText('c.city', texts, dialect),
    language: ({ texts }) => isLanguage('c.language', texts, dialect),
    preference: (clause) => prefers(clause, dialect),
    visits: ({ op, count }) => condition(`c.visit_count ${limits[op]} ?`, count),
    'last-visit': ({ op, days }) => known('c.last_visit_day', op, since(days)),
    'first-visit': ({ op, days }) => rhythmWhere(`r.first_day ${sides[op]} ?`, since(days)),
    spent: ({ op, amount }) =>
      rhythmWhere(`r.currency = ? AND r.spent_minor ${limits[op]} ?`, amount.currency, amount.minor),
    rhythm: ({ state }) => rhythmWhere(states[state].sql, ...states[state].days(today)),
    birthday: ({ days }) => birthdayWithin(today, days),
    'customer-since': ({ op, days }) => condition(`c.created_at ${sides[op]} ?`, startOf(since(days), context)),
    has: ({ what }) => condition(things[what]),
    consent: ({ purpose }) => mayWrite(purpose, context),
  };
}

const limits: Readonly<Record<AmountOp, string>> = { 'at-least': '>=', 'at-most': '<=' };
const sides: Readonly<Record<AgoOp, string>> = { within: '>=', 'longer-ago': '<' };

const things: Readonly<Record<KnownThing, string>> = {
  email: 'c.primary_email IS NOT NULL',
  phone: 'c.primary_phone IS NOT NULL',
  birthday: 'c.birthday_key IS NOT NULL',
  city: 'c.city IS NOT NULL',
  language: 'c.language IS NOT NULL',
  rep: 'c.rep_id IS NOT NULL',
  visit: 'c.visit_count > 0',
};

const states: Readonly<Record<RhythmState, { sql: string; days: (today: string) => string[] }>> = {
  'on-time': { sql: 'r.overdue_from > ? AND r.gone_from IS NOT NULL', days: (today) => [today] },
  overdue: { sql: 'r.overdue_from <= ? AND r.gone_from > ?', days: (today) => [today, today] },
  gone: { sql: 'r.overdue_from <= ? AND r.gone_from <= ?', days: (today) => [today, today] },
};

function carries(ids: readonly string[]): SegmentCondition {
  const carried = `SELECT 1 FROM customer_tag t WHERE t.customer_id = c.id AND t.tag_id IN (${marks(ids.length)})`;
  return condition(`EXISTS (${carried})`, ...ids);
}

function known(column: string, op: AgoOp, day: string): SegmentCondition {
  return condition(`(${column} IS NOT NULL AND ${column} ${sides[op]} ?)`, day);
}

/** By the one small row that is kept of a customer's visits, never by the visits themselves. */
function rhythmWhere(sql: string, ...params: Param[]): SegmentCondition {
  return condition(`EXISTS (SELECT 1 FROM visit_rhythm r WHERE r.customer_id = c.id AND ${sql})`, ...params);
}

function prefers({ about, stance, source, texts }: ClauseOf<'preference'>, dialect: Dialect): SegmentCondition {
  const asked = [
    condition('p.customer_id = c.id'),
    // Whoever has what they looked for needs it no more.
    condition('p.met_on IS NULL'),
    ...(about === undefined ? [] : [condition('p.kind = ?', about)]),
    ...(stance === undefined ? [] : [condition('p.stance = ?', stance)]),
    ...(source === undefined ? [] : [condition('p.source = ?', source)]),
    ...(texts === undefined ? [] : [mentionsText('p.text', texts, dialect)]),
  ];
  const { sql, params } = joined(asked, 'AND');
  return { sql: `EXISTS (SELECT 1 FROM preference p WHERE ${sql})`, params };
}

function birthdayWithin(today: string, days: number): SegmentCondition {
  const ranges = monthDayRanges(Temporal.PlainDate.from(today), days);
  const any = joined(ranges.map(({ from, to }) => condition('c.birthday_key BETWEEN ? AND ?', from, to)), 'OR'); // prettier-ignore
  return { sql: `(c.birthday_key IS NOT NULL AND ${any.sql})`, params: any.params };
}

/** The last word on a purpose counts, and only while it holds (see `allowsAt`, and `lapsing` for customers). */
function mayWrite(purpose: string, context: SegmentContext): SegmentCondition {
  const since = customerSince(Temporal.PlainDate.from(context.today), context.customerMonths).toString();
  return condition(
    `COALESCE((SELECT CASE WHEN k.basis <> 'none' AND (k.until IS NULL OR k.until > ?) AND (k.basis <> 'existing-customer'
         OR CASE WHEN c.last_visit_day IS NULL THEN k.at >= ? ELSE c.last_visit_day >= ? END) THEN 1 ELSE 0 END
       FROM consent k WHERE k.customer_id = c.id AND ',' || k.purposes || ',' LIKE ?
       ORDER BY k.id DESC LIMIT 1), 0) = 1`,
    startOf(context.today, context),
    startOf(since, context),
    since,
    `%,${purpose},%`,
  );
}

/** The moment a day begins in the shop, as a stamp. */
export function startOf(day: string, { shopZone }: { shopZone: string }): string {
  return stampOf(dueInstant(Temporal.PlainDate.from(day), '00:00', shopZone));
}
