import { CustomerCards, type CustomerCard } from '@regulars/customers/api';
import { Injectable } from '@nestjs/common';
import type { MonthQuery, PlanMonth } from '@regulars/outreach/contract';
import type { ProgrammeKind, TouchpointStatus } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { ShopDay } from '../offers/shop-day';

const namesADay = 4;

interface Counted {
  day: string;
  status: TouchpointStatus;
  programmeId: string;
  what: string;
  kind: ProgrammeKind;
  count: number;
}

interface Named {
  id: string;
  day: string;
  customerId: string;
  programmeId: string;
  kind: ProgrammeKind;
  status: TouchpointStatus;
  time: string;
}

type PlanDay = PlanMonth['days'][number];

/** A month of the plan, for the calendar. */
@Injectable()
export class PlanMonths {
  constructor(
    private readonly reader: Reader,
    private readonly shopDay: ShopDay,
    private readonly cards: CustomerCards,
  ) {}

  async of(query: MonthQuery): Promise<PlanMonth> {
    const counted = await this.counts(query);
    const named = await this.first(query);
    const cards = await this.cards.of(this.reader, [...new Set(named.map(({ customerId }) => customerId))]);
    const names = Map.groupBy(named, ({ day }) => day);
    const days = [...Map.groupBy(counted, ({ day }) => day)].map(([day, counts]) => ({
      day,
      total: total(counts),
      byStatus: byStatus(counts),
      byProgramme: byProgramme(counts),
      first: (names.get(day) ?? []).map((one) => firstOf(one, cards)),
    }));
    const today = await this.shopDay.today();
    return { month: query.month, today: today.toString(), total: total(counted), byStatus: byStatus(counted), days };
  }

  private counts(query: MonthQuery): Promise<Counted[]> {
    const { sql, params } = within(query);
    return this.reader.rows<Counted>(
      `SELECT t.day, t.status, t.programme_id AS "programmeId", p.name AS "what", p.kind, COUNT(*) AS "count"
       FROM touchpoint t JOIN programme p ON p.id = t.programme_id ${sql}
       GROUP BY t.day, t.status, t.programme_id, p.name, p.kind ORDER BY t.day, t.status, t.programme_id`,
      params,
    );
  }

  private first(query: MonthQuery): Promise<Named[]> {
    const { sql, params } = within(query);
    return this.reader.rows<Named>(
      `SELECT f.id, f.day, f.customer_id AS "customerId", f.programme_id AS "programmeId", p.kind, f.status, f.time FROM (
         SELECT t.id, t.day, t.customer_id, t.programme_id, t.status, t.time, t.due_at,
           ROW_NUMBER() OVER (PARTITION BY t.day ORDER BY t.due_at, t.id) AS place
         FROM touchpoint t ${sql}) f JOIN programme p ON p.id = f.programme_id
       WHERE f.place <= ? ORDER BY f.day, f.due_at, f.id`,
      [...params, namesADay],
    );
  }
}

function within({ month, programmeId }: MonthQuery): { sql: string; params: string[] } {
  const days = [`${month}-01`, `${month}-31`];
  const sql = `WHERE t.day BETWEEN ? AND ? AND t.status <> 'withdrawn'`;
  return programmeId === undefined
    ? { sql, params: days }
    : { sql: `${sql} AND t.programme_id = ?`, params: [...days, programmeId] };
}

function firstOf(one: Named, cards: ReadonlyMap<string, CustomerCard>): PlanDay['first'][number] {
  const { id, programmeId, kind, customerId, status, time } = one;
  return { id, programmeId, kind, status, time, customer: { id: customerId, name: cards.get(customerId)?.displayName ?? '' } }; // prettier-ignore
}

const total = (counts: readonly Counted[]): number => counts.reduce((sum, { count }) => sum + count, 0);

function byStatus(counts: readonly Counted[]): PlanMonth['byStatus'] {
  const sums: PlanMonth['byStatus'] = {};
  for (const { status, count } of counts) sums[status] = (sums[status] ?? 0) + count;
  return sums;
}

function byProgramme(counts: readonly Counted[]): PlanDay['byProgramme'] {
  const each = [...Map.groupBy(counts, ({ programmeId }) => programmeId).values()];
  return each.flatMap((same) =>
    same.slice(0, 1).map(({ programmeId, kind, what }) => ({ programmeId, kind, what, total: total(same) })),
  );
}
