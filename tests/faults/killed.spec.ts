import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Dispatcher } from '@regulars/delivery/api';
import { SystemClock } from '@regulars/shared/calendar';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { startMailSink, type MailSink } from '../support/mail-sink';
import { aDeliveryProcess, type DeliveryProcess } from './support/delivery-process';
import { countArrivals, expectTrueBooks, fill, tally, until } from './support/ledger';
import { startAndKill } from './support/random-death';
import { askToStop, buildSender, killHard, startSender } from './support/senders';

/** How often it is killed at random on each database, a hundred times in all; any number by FAULT_RUNS. */
const runs = Number(process.env.FAULT_RUNS ?? 50);
/** So many are due when it starts. */
const outbox = 200;

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

  it(`at random points, ${runs} times over: nothing lost, nothing twice`, { timeout: 60_000 + runs * 10_000 }, async () => {
    const since = performance.now();
    let mails = 0;
    for (let run = 0; run < runs; run += 1) {
      // Each start finds what the one before it left; when that was all, 200 more are due.
      if ((await tally(here)).waiting < outbox / 5) await fill(here, outbox, (mails += outbox) / outbox);
      await startAndKill(fresh, sink);
    }
    await untilNoneIsLeft();
    const books = await tally(here);
    const came = await countArrivals(here, sink);
    const seconds = ((performance.now() - since) / 1000).toFixed(0);
    console.log(
      `${kind}: ${runs} times killed in ${seconds} s with ${mails} mails due, ${outbox} at a time: ${came.once} delivered once, ` +
        `${books.unknown} unknown (${came.unknown} of them arrived), ${came.twice} twice, ${mails - books.sent - books.unknown} lost`,
    );
    await expectTrueBooks(here, sink, mails);
    expect(books).toMatchObject({ sent: mails - books.unknown, waiting: 0, attempting: 0 });
    expect(came.twice).toBe(0);
    expect(books.sent).toBeGreaterThan(0);
  }); // prettier-ignore

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

  /** This process sends what the dead one left; what was under way at its death is never sent again. */
  async function untilNoneIsLeft(): Promise<void> {
    await until(async () => {
      await here.app.get(Dispatcher).tick();
      const { waiting, attempting } = await tally(here);
      return waiting + attempting === 0;
    });
  }
});
