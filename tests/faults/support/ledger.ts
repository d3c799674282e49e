import { expect } from 'vitest';
import { Outbox } from '@regulars/delivery/api';
import type { DeliveryState } from '@regulars/delivery/domain';
import { SystemClock } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import type { MailSink } from '../../support/mail-sink';
import type { DeliveryProcess } from './delivery-process';

/** Puts so many messages in line, due now; each `run` has its own. */
export async function fill(process: DeliveryProcess, count: number, run = 0): Promise<void> {
  const now = new SystemClock().now();
  const messages = Array.from({ length: count }, (_, at) => ({
    key: `fault:${run}:${at}`,
    purpose: 'greetings',
    to: { address: `p${run}.${at}@regulars.de` },
    subject: `Happy birthday, ${at}`,
    text: 'All the best.',
    dueAt: now,
    expiresAt: now.add({ hours: 24 }),
  }));
  await process.app.get(UnitOfWork).write((tx) => process.app.get(Outbox).enqueueAll(tx, messages));
}

/** How many stand where. */
export async function tally(process: DeliveryProcess): Promise<Record<DeliveryState, number>> {
  const none = { waiting: 0, attempting: 0, sent: 0, unknown: 0, failed: 0, expired: 0, cancelled: 0 };
  const rows = await process.database.reader.rows<{ state: DeliveryState; count: number }>(
    'SELECT state AS "state", count(*) AS "count" FROM delivery GROUP BY state',
  );
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) };
}

/** Waits until something holds, at most so long. */
export async function until(holds: () => Promise<boolean> | boolean, ms = 40_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come to pass.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Where each message stands, and how often it arrived. */
async function arrivals(process: DeliveryProcess, sink: MailSink): Promise<{ state: DeliveryState; times: number }[]> {
  const arrived = new Map<string, number>();
  for (const { to } of sink.received) arrived.set(to, (arrived.get(to) ?? 0) + 1);
  const rows = await process.database.reader.rows<{ address: string; state: DeliveryState }>(
    'SELECT address AS "address", state AS "state" FROM delivery',
  );
  return rows.map(({ address, state }) => ({ state, times: arrived.get(address) ?? 0 }));
}

/** How many arrived once, twice or more often, and once though it is not known. */
export async function countArrivals(
  process: DeliveryProcess,
  sink: MailSink,
): Promise<{ once: number; twice: number; unknown: number }> {
  const rows = await arrivals(process, sink);
  const count = (holds: (row: (typeof rows)[number]) => boolean): number => rows.filter(holds).length;
  return {
    once: count(({ times }) => times === 1),
    twice: count(({ times }) => times > 1),
    unknown: count(({ state, times }) => state === 'unknown' && times > 0),
  };
}

/** Nothing lost, nothing twice: what is sent arrived once, what is unknown at most once, what waits not at all. */
export async function expectTrueBooks(process: DeliveryProcess, sink: MailSink, count: number): Promise<void> {
  const rows = await arrivals(process, sink);
  expect(rows).toHaveLength(count);
  const wrong = rows.filter(({ state, times }) =>
    state === 'sent' ? times !== 1 : state === 'unknown' ? times > 1 : times !== 0,
  );
  expect(wrong).toEqual([]);
}
