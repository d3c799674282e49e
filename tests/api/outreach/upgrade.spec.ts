import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dispatcher } from '@regulars/delivery/api';
import { Planner, Tick } from '@regulars/outreach/api';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { startServer, type TestServer } from '../../support/server';
import { aShopOfTheFirstVersion, editedIn } from './earlier-shop';

const versions = [
  { when: 'letters had one language', stamp: 1_796_000_000_000 },
  { when: 'birthdays were the only programme', stamp: 1_796_600_000_000 },
];

onBothDatabases('a shop that edited its birthday letter and upgrades', (kind) => {
  let fresh: FreshPlace;
  let sink: MailSink;
  let server: TestServer;
  beforeEach(async () => {
    fresh = await freshPlace(kind);
    sink = await startMailSink();
  });
  afterEach(async () => {
    await server.close();
    await sink.close();
    await fresh.drop();
  });

  const touchpoints = () =>
    server.database.reader.rows('SELECT id, status, sentence, due_at AS "due" FROM touchpoint ORDER BY due_at');

  it.each(versions)(
    'from when $when: keeps its letter and its plan, and sends once what was planned',
    async ({ stamp }) => {
      const { planned, sent } = await aShopOfTheFirstVersion(fresh);
      await editedIn(fresh, stamp);
      const env = { SMTP_URL: `${sink.url}?from=ana@vinhos.pt`, PUBLIC_URL: 'https://vinhos.test' };
      server = await startServer(kind, { fresh, now: '2026-11-27T12:00:00Z', env });
      const before = await touchpoints();
      expect(before).toMatchObject([
        { id: sent, status: 'sent', sentence: 'Sent on 28 November at 08:30.' },
        { id: planned, status: 'planned', due: '2026-11-28T07:30:00.000Z' },
      ]);
      expect(await server.app.get(Planner).plan()).toMatchObject({ added: 0, withdrawn: 0 });
      server.clock.set('2026-11-28T07:30:00Z');
      for (let turn = 0; turn < 2; turn += 1) {
        await server.app.get(Tick).run();
        await server.app.get(Dispatcher).tick();
      }
      const mails = await Promise.all(sink.received.map(({ raw }) => PostalMime.parse(raw)));
      expect(mails.map(({ subject }) => subject)).toEqual(['Alles Gute, Leonie']);
      expect(mails[0]?.text).toContain('Heute ein Glas auf dich. Weinhaus');
      expect(await touchpoints()).toMatchObject([before[0], { id: planned, status: 'sent' }]);
    },
  );
});
