import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('a birthday greeting', (kind) => {
  let shop: GreetingShop;
  const open = async (options?: Parameters<typeof aGreetingShop>[1]) => (shop = await aGreetingShop(kind, options));
  const subjects = async () => (await shop.mails()).map((mail) => mail.subject);

  beforeEach(() => open());
  afterEach(() => shop.close());

  it('is planned 60 days ahead and arrives on the day at nine, once', async () => {
    const leonie = await shop.regular();
    await shop.at('2026-11-22T12:05:00Z');
    expect(await shop.planned()).toEqual(['2026-11-28 09:00 planned Leonie Köhler']);
    await shop.at('2026-11-28T08:59:59Z');
    expect(shop.sink.received).toHaveLength(0);
    await shop.at('2026-11-28T09:00:00Z');
    await shop.at('2026-11-28T09:01:00Z');
    const [mail] = await shop.mails();
    expect(shop.sink.received).toHaveLength(1);
    expect(mail).toMatchObject({ subject: 'Happy birthday, Leonie', from: { name: 'Vinhos da Ana' } });
    expect(mail!.to?.[0]).toMatchObject({ name: 'Leonie Köhler' });
    expect(mail!.text).toContain('All of us at Vinhos da Ana'.toLowerCase().replace('vinhos da ana', 'Vinhos da Ana'));
    expect(mail!.text).toContain('Rua das Flores 1');
    expect(mail!.html).not.toMatch(/<img|https?:\/\/(?!vinhos\.test)/);
    expect(await shop.wish(leonie)).toMatchObject({ status: 'sent', sentence: 'Sent.', can: [] });
  });

  it('goes out at nine where they live: Auckland, Los Angeles', async () => {
    await shop.regular({ called: 'Aroha Ngata', born: '--12-24', zone: 'Pacific/Auckland' });
    await shop.regular({ called: 'Wyatt Girard', born: '--12-24', zone: 'America/Los_Angeles' });
    await shop.at('2026-12-23T19:59:00Z');
    expect(await subjects()).toEqual([]);
    await shop.at('2026-12-23T20:00:00Z');
    expect(await subjects()).toEqual(['Happy birthday, Aroha']);
    await shop.at('2026-12-24T16:59:00Z');
    expect(await subjects()).toHaveLength(1);
    await shop.at('2026-12-24T17:00:00Z');
    expect(await subjects()).toEqual(['Happy birthday, Aroha', 'Happy birthday, Wyatt']);
  });

  it('keeps 29 February on the 28th, or on 1 March if the owner wants so, and on itself in a leap year', async () => {
    await shop.regular({ born: '1984-02-29' });
    await shop.at('2027-02-01T12:00:00Z');
    expect(await shop.planned()).toEqual(['2027-02-28 09:00 planned Leonie Köhler']);
    await shop.programme({ leapChoice: '1-march' });
    expect(await shop.planned()).toEqual(['2027-03-01 09:00 planned Leonie Köhler']);
    await shop.at('2027-02-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    await shop.at('2027-03-01T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    for (const leapChoice of ['28-february', '1-march']) {
      shop.server.clock.set('2028-02-01T12:00:00Z');
      await shop.programme({ leapChoice });
      expect(await shop.planned('from=2028-01-01')).toEqual(['2028-02-29 09:00 planned Leonie Köhler']);
    }
    await shop.at('2028-02-29T09:00:00Z');
    expect(shop.sink.received).toHaveLength(2);
  });

  it('lives through the nights on which clocks change', async () => {
    await shop.programme({ sendAt: '01:30' });
    await shop.regular({ called: 'Inês', born: '--03-28' });
    await shop.regular({ called: 'Rui', born: '--10-31' });
    await shop.at('2027-03-01T12:00:00Z');
    await shop.at('2027-03-28T01:29:00Z');
    expect(await subjects()).toEqual([]);
    await shop.at('2027-03-28T01:30:00Z'); // 02:30 in Lisbon: there is no 01:30 that night
    expect(await subjects()).toEqual(['Happy birthday, Inês']);
    await shop.at('2027-10-01T12:00:00Z');
    await shop.at('2027-10-31T00:30:00Z'); // the first 01:30 of two
    await shop.at('2027-10-31T01:30:00Z');
    expect(await subjects()).toEqual(['Happy birthday, Inês', 'Happy birthday, Rui']);
  });

  it('after three days off: yesterday’s goes out with belated words, older ones are listed, none twice', async () => {
    const late = await shop.regular({ called: 'Luís', born: '--11-27' });
    const older = await shop.regular({ called: 'Frank', born: '--11-26' });
    const today = await shop.regular({ called: 'Astrid', born: '--11-28' });
    await shop.at('2026-11-25T10:00:00Z');
    await shop.at('2026-11-28T10:00:00Z');
    await shop.at('2026-11-28T10:01:00Z');
    expect((await subjects()).toSorted()).toEqual(['Belated birthday wishes, Luís', 'Happy birthday, Astrid']);
    expect(await shop.wish(older)).toMatchObject({ status: 'expired', sentence: expect.stringContaining('too late') });
    expect(await shop.planned('status=expired')).toEqual(['2026-11-26 09:00 expired Frank']);
    expect((await shop.wish(late)).status).toBe('sent');
    expect((await shop.wish(today)).status).toBe('sent');
  });

  it('is withdrawn when the programme is switched off, and planned again when it is on', async () => {
    const leonie = await shop.regular();
    await shop.plan();
    await shop.programme({ on: false });
    expect(await shop.planned()).toEqual([]);
    expect(await shop.wish(leonie)).toMatchObject({
      status: 'withdrawn',
      sentence: expect.stringContaining('switched off'),
    });
    await shop.at('2026-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    await shop.programme({ on: true });
    await shop.turn();
    expect(shop.sink.received).toHaveLength(1);
  });

  it('follows a birthday that is edited or taken out, and is not sent on the old day', async () => {
    const leonie = await shop.regular();
    const gone = await shop.regular({ called: 'Frank' });
    await shop.at('2026-11-22T12:05:00Z');
    const dateOf = async (id: string): Promise<string> =>
      (await shop.server.ask('GET', `/api/customers/${id}/dates`, { as: shop.as })).body.items[0].id;
    const path = `/api/customers/${leonie}/dates/${await dateOf(leonie)}`;
    // The plan has not been made anew when it falls due: deciding looks for itself.
    shop.server.clock.set('2026-11-28T08:59:00Z');
    await shop.turn();
    await shop.server.ask('PATCH', path, { as: shop.as, body: { day: '1986-12-03' } });
    await shop.server.ask('DELETE', `/api/customers/${gone}/dates/${await dateOf(gone)}`, { as: shop.as });
    await shop.at('2026-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await shop.planned()).toEqual(['2026-12-03 09:00 planned Leonie Köhler']);
    expect((await shop.wish(gone)).status).toBe('withdrawn');
    await shop.at('2026-12-03T09:00:00Z');
    expect(await subjects()).toEqual(['Happy birthday, Leonie']);
  });

  it.each([
    ['no consent', { consent: 'none' }, 'There is no consent on record'],
    ['no address', { email: null }, 'There is no e-mail address'],
  ] as const)('is not sent with %s, and says so', async (_name, known, says) => {
    const leonie = await shop.regular(known);
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await shop.wish(leonie)).toMatchObject({ status: 'skipped', sentence: expect.stringContaining(says) });
  });

  it('waits for the end of quiet hours and for an open day', async () => {
    await shop.policy({ quietHours: { from: '20:00', until: '08:00' }, closedWeekdays: [7] });
    await shop.programme({ closedDays: 'later' });
    await shop.regular({ called: 'Rui', born: '--11-29' }); // a Sunday
    await shop.plan();
    expect(await shop.planned()).toEqual(['2026-11-30 09:00 planned Rui']);
    await shop.programme({ closedDays: 'earlier' });
    expect(await shop.planned()).toEqual(['2026-11-28 09:00 planned Rui']);
    await shop.programme({ closedDays: 'anyway' });
    // Off until 22:00: it is too late to disturb, so it waits for the morning.
    await shop.at('2026-11-29T22:00:00Z');
    expect(await shop.planned()).toEqual(['2026-11-29 09:00 planned Rui']);
    await shop.at('2026-11-30T07:59:00Z');
    expect(shop.sink.received).toHaveLength(0);
    await shop.at('2026-11-30T08:00:00Z');
    expect(await subjects()).toEqual(['Belated birthday wishes, Rui']);
  });
});
