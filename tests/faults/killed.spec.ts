import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Dispatcher } from '@regulars/delivery/api';
import { SystemClock } from '@regulars/shared/calendar';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { startMailSink, type MailSink } from '../support/mail-sink';
import { aDeliveryProcess, type DeliveryProcess } from './support/delivery-process';
import { expectTrueBooks, fill, tally, until } from './support/ledger';
import { askToStop, buildSender, killHard, startSender } from './support/senders';

/** How often the random kill is tried on each database; more by FAULT_RUNS. */
const runs = Number(process.env.FAULT_RUNS ?? 2);

onBothDatabases('a process that sends and dies', (kind) => {
  let fresh: FreshPlace;
  let sink: MailSink;
  let here: DeliveryProcess;
  const url = () => `${sink.url}?from=ana@vinhos.pt&connections=8`;

  beforeAll(buildSender);
  beforeEach(async () => {
    fresh = await freshPlace(kind);
    sink = await startMailSink();
    here = await aDeliveryProcess(fresh.place, new SystemClock(), { DATA_DIR: fresh.dataDir, SMTP_URL: url() });
  });
  afterEach(async () => {
    await here.close();
    await sink.close();
    await fresh.drop();
  });

  it('between the 250 and the commit: may have been sent, and no second mail', async () => {
    await fill(here, 1);
    const child = await startSender(fresh, url(), 'dies-before-commit');
    await until(() => child.signalCode === 'SIGKILL');
    expect(sink.received).toHaveLength(1);
    expect(await tally(here)).toMatchObject({ attempting: 1 });
    await here.app.get(Dispatcher).tick();
    await here.app.get(Dispatcher).tick();
    expect(await tally(here)).toMatchObject({ unknown: 1, attempting: 0, sent: 0 });
    expect(sink.received).toHaveLength(1);
  });

  it.each(Array.from({ length: runs }, (_, run) => run))(
    'at random points, run %i: nothing lost, nothing twice',
    async (run) => {
      const count = 200;
      await fill(here, count);
      let kills = 0;
      sink.play((where) => (where === 'after-body' ? { waitMs: 5 } : undefined));
      for (;;) {
        const left = await tally(here);
        if (left.waiting + left.attempting === 0) break;
        const child = await startSender(fresh, url());
        const goal = sink.received.length + 1 + Math.floor(Math.random() * 90);
        await until(async () => sink.received.length >= goal || (await tally(here)).waiting === 0);
        await killHard(child);
        kills += 1;
        await here.app.get(Dispatcher).tick(new SystemClock().now().subtract({ hours: 1 }));
      }
      const books = await tally(here);
      console.log(`${kind}, run ${run}: ${kills} kills, ${JSON.stringify(books)}, ${sink.received.length} arrived`);
      await expectTrueBooks(here, sink, count);
      expect(books.sent + books.unknown).toBe(count);
    },
  );

  it('two at once, one of them killed: the other sends the rest', async () => {
    const count = 300;
    await fill(here, count);
    sink.play((where) => (where === 'after-body' ? { waitMs: 5 } : undefined));
    const [one, other] = await Promise.all([startSender(fresh, url()), startSender(fresh, url())]);
    await until(() => sink.received.length > 60);
    await killHard(one);
    await until(async () => (await tally(here)).waiting === 0 && (await tally(here)).attempting === 0);
    expect(await askToStop(other)).toMatchObject({ code: 0 });
    await expectTrueBooks(here, sink, count);
  });

  it('asked to stop under load: finishes what it began and leaves nothing attempting', async () => {
    await fill(here, 200);
    sink.play((where) => (where === 'after-body' ? { waitMs: 40 } : undefined));
    const child = await startSender(fresh, url());
    await until(() => sink.received.length > 20);
    const { code, ms } = await askToStop(child);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    const books = await tally(here);
    expect(books).toMatchObject({ attempting: 0, unknown: 0 });
    expect(books.waiting).toBeGreaterThan(0);
    await expectTrueBooks(here, sink, 200);
  });

  it('asked to stop while the server says nothing: says what it knows within 10 seconds', async () => {
    await fill(here, 20);
    sink.play((where) => (where === 'after-body' ? { waitMs: 60_000 } : undefined));
    const child = await startSender(fresh, url());
    await until(async () => (await tally(here)).attempting === 8);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { code, ms } = await askToStop(child);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    expect(await tally(here)).toMatchObject({ attempting: 0, unknown: 8, waiting: 12 });
  });
});
