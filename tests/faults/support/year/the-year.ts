import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { learnRhythm } from '@regulars/visits/domain';
import { freshPlace, type FreshPlace, type Kind } from '@regulars/shared/testing';
import { buildProcess } from '../../../api/outreach/processes';
import { aGreetingShop, type GreetingShop } from '../../../api/outreach/shop';
import { booksOf } from './books';
import { chance } from './chance';
import { chinookShop, type Regular } from './chinook';
import { JazzOffer } from './jazz-offer';
import * as kept from './kept';
import { OptOut } from './opt-out';
import { switchOnFour } from './owner';
import { told } from './told';
import { MortalWorker } from './worker';
import { Year, type Came } from './year';

const start = '2026-11-22T06:00:00.000Z';
const end = '2027-11-22T06:00:00.000Z';
const firstDay = start.slice(0, 10);
const holidays: readonly kept.Holiday[] = [
  { key: 'christmas-day', day: '2026-12-25' },
  { key: 'easter-sunday', day: '2027-03-28' },
  { key: 'thanksgiving-day', day: '2026-11-26', onlyIn: 'US' },
  { key: 'diwali', day: '2027-10-29', onlyIn: 'IN' },
];

/** The story of a whole year; each database tells it in a file of its own, so that both can run at once. */
export function aYearOn(kind: Kind): void {
  describe(`a year of the Chinook shop, a kill -9 each week (on ${kind})`, () => {
    let fresh: FreshPlace;
    let shop: GreetingShop;
    let worker: MortalWorker;
    let optOut: OptOut;

    beforeAll(buildProcess);
    beforeEach(async () => {
      fresh = await freshPlace(kind);
      shop = await aGreetingShop(kind, { fresh, now: start, zone: 'Europe/Berlin' });
      optOut = new OptOut('leonekohler@surfeu.de');
      const busy: Parameters<typeof shop.sink.play>[0] = (where, { to }) => optOut.busy(where, to);
      shop.sink.play(busy);
      worker = new MortalWorker({ fresh, sink: shop.sink }, chance(3), busy);
    });
    afterEach(async () => {
      await worker.end();
      await shop.close();
      await fresh.drop();
    });

    it('each greeting on its day and hour, nobody too often, nothing twice, each silence explained', { timeout: 600_000 }, async () => {
    const since = performance.now();
    const regulars = await chinookShop(shop, firstDay);
    const foreseen = await switchOnFour(shop);
    const offer = new JazzOffer(shop, { firstDay: '2026-12-01', sendDay: '2026-12-02', lastDay: '2027-01-31' });
    await offer.schedule();
    const between = async (): Promise<void> => {
      await optOut.whenSomethingWaits(shop);
      await offer.bringCodes();
    };
    const year = new Year({ shop, worker, chance: chance(5), until: end, between });
    const before = await importedVisits();
    year.expect(regulars.filter((_, at) => at % 2 === 0), usualOf(before), firstDay);
    await year.run();

    const { entries, letters } = await booksOf(shop.server, year.arrivals);
    const seconds = (performance.now() - since) / 1000;
    console.log(told({ kind, seconds, year, worker, offer, foreseen, entries, letters }));
    kept.expectLocalDayAndHour(letters);
    kept.expectQuiet(letters, { from: 20, until: 8 });
    kept.expectHolidays(holidays, { entries, letters, regulars });
    kept.expectBirthdays(entries, { regulars, until: end, but: optOut.email });
    kept.expectCap(letters);
    kept.expectCheckIns(letters, [...before, ...year.came]);
    kept.expectNothingTwice(entries, letters);
    kept.expectSilencesExplained(entries, end);
    await offer.expectKept(letters);
    optOut.expectKept(entries, letters, regulars);
    expect(worker.kills).toBeGreaterThanOrEqual(52);
    expect(worker.struck).toBeGreaterThan(20);
  }); // prettier-ignore

    const importedVisits = (): Promise<Came[]> =>
      shop.server.database.reader.rows<Came>(
        `SELECT customer_id AS "customerId", day, '${start}' AS "at" FROM visit ORDER BY day`,
      );
  });
}

/** The gap that is usual for somebody, from their visits alone. */
function usualOf(came: readonly Came[]): (regular: Regular) => number {
  const days = Map.groupBy(came, ({ customerId }) => customerId);
  return ({ id }) => learnRhythm((days.get(id) ?? []).map(({ day }) => day)).usualDays ?? 40;
}
