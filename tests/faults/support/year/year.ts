import { stampOf, Temporal } from '@regulars/shared/calendar';
import { daysAfter } from '@regulars/visits/domain';
import type { GreetingShop } from '../../../api/outreach/shop';
import type { Regular } from './chinook';
import type { MortalWorker } from './worker';

/** A visit that was typed in at a moment. */
export interface Came {
  customerId: string;
  day: string;
  at: string;
}

/** A letter as the sink received it. */
export interface Arrival {
  deliveryId: string;
  to: string;
  at: string;
}

interface YearOptions {
  shop: GreetingShop;
  worker: MortalWorker;
  chance: () => number;
  until: string;
  /** Called after each step. */
  between: () => Promise<void>;
}

const dayMs = 86_400_000;

/** A year that runs from one moment at which something happens to the next. */
export class Year {
  readonly arrivals: Arrival[] = [];
  readonly came: Came[] = [];
  steps = 0;
  private readonly since: number;
  private killed = 0;
  private readonly visits: { customerId: string; day: string }[] = [];

  constructor(private readonly options: YearOptions) {
    this.since = Date.parse(this.now());
  }

  /** These regulars come by their usual gap, more or less, and now and then stay away for long. */
  expect(regulars: readonly Regular[], usual: (regular: Regular) => number, from: string): void {
    const { chance, until } = this.options;
    for (const regular of regulars) {
      const gap = usual(regular);
      const next = (day: string): string =>
        daysAfter(day, Math.max(1, Math.round(gap * (chance() < 0.2 ? 2.5 : 0.5 + chance()))));
      for (let day = next(from); day < until.slice(0, 10); day = next(day))
        this.visits.push({ customerId: regular.id, day });
    }
    this.visits.sort((one, other) => (one.day < other.day ? -1 : 1));
  }

  async run(): Promise<void> {
    const { shop, until, between } = this.options;
    for (let now = this.now(); now < until; now = await this.nextMoment()) {
      shop.server.clock.set(now);
      await this.typeIn(now);
      await this.turn(now);
      await between();
      this.steps += 1;
    }
  }

  private now(): string {
    return stampOf(this.options.shop.server.clock.now());
  }

  /** One turn; once a week a process that is killed in it goes first. */
  private async turn(now: string): Promise<void> {
    const { shop, worker } = this.options;
    if (await this.isTimeToDie(now)) {
      await worker.turnAndDie(now);
      this.killed += 1;
    }
    await shop.turn();
    // What the dead one held on PostgreSQL is let go a moment later.
    for (let again = 0; again < 50 && (await this.first('look_at <= ?', now)) !== null; again += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await shop.turn();
    }
    this.note(now);
  }

  /** Once in each week: when something is due in it, or before it ends with nothing due. */
  private async isTimeToDie(now: string): Promise<boolean> {
    const days = (Date.parse(now) - this.since) / dayMs;
    if (days < this.killed * 7) return false;
    return days % 7 >= 3 || (await this.first('look_at <= ?', now)) !== null;
  }

  private note(now: string): void {
    for (const { raw, to } of this.options.shop.sink.received.slice(this.arrivals.length)) {
      const deliveryId = /^Message-ID:\s*<([^@>]+)@/im.exec(raw)?.[1] ?? 'none';
      this.arrivals.push({ deliveryId, to, at: now });
    }
  }

  /** Visits of the days that have passed, when somebody gets round to it. */
  private async typeIn(now: string): Promise<void> {
    for (let visit = this.visits[0]; visit && visit.day < now.slice(0, 10); visit = this.visits[0]) {
      this.visits.shift();
      await this.options.shop.visit(visit.customerId, visit.day);
      this.came.push({ ...visit, at: now });
    }
  }

  private async first(where: string, now: string): Promise<string | null> {
    const row = await this.options.shop.server.database.reader.row<{ at: string | null }>(
      `SELECT MIN(look_at) AS "at" FROM touchpoint WHERE status IN ('proposed', 'planned', 'held', 'task') AND ${where}`,
      [now],
    );
    return row?.at ?? null;
  }

  private async nextMoment(): Promise<string> {
    const now = this.now();
    const post = await this.options.shop.server.database.reader.row<{ at: string | null }>(
      `SELECT MIN(due_at) AS "at" FROM delivery WHERE state = 'waiting' AND due_at > ?`,
      [now],
    );
    const soon = stampOf(Temporal.Instant.from(now).add({ hours: 3 * 24 }));
    const moments = [await this.first('look_at > ?', now), post?.at ?? null, soon];
    return moments.flatMap((at) => (at === null ? [] : [at])).sort()[0] ?? soon;
  }
}
