import { expect } from 'vitest';
import type { GreetingShop } from '../../../api/outreach/shop';

/** The holidays that are wished, by the names the owner reads. */
const chosen = {
  'christmas-day': 'Christmas Day',
  'easter-sunday': 'Easter Sunday',
  'thanksgiving-day': 'Thanksgiving Day',
  diwali: 'Diwali',
};

const numbers = Array.from({ length: 20 }, (_, at) => 8 + at * 2);

/** Sets the shop's hours and switches four programmes on; gives how many each will reach in the next sixty days. */
export async function switchOnFour(shop: GreetingShop): Promise<Record<string, number>> {
  const { as, server } = shop;
  const rule = { as, body: { existingCustomerMonths: 36 } };
  expect((await server.ask('PUT', '/api/consent-rule', rule)).status).toBe(200);
  await shop.policy({ quietHours: { from: '20:00', until: '08:00' } });
  const holidays = Object.entries(chosen).map(([key, name]) => ({ key, name }));
  const ids = {
    birthday: await shop.switchOn('birthday'),
    holiday: await shop.switchOn('holiday', { settings: { kind: 'holiday', holidays } }),
    'check-in': await shop.switchOn('check-in'),
    thanks: await shop.switchOn('Thanks after many visits', {
      settings: { kind: 'thanks', daysAfter: 1, after: 'nth', numbers },
    }),
  };
  const reached = Object.entries(ids).map(async ([kind, id]) => {
    const { status, body } = await server.ask('GET', `/api/programmes/${id}/reach`, { as });
    expect(status).toBe(200);
    return [kind, body.reached] as const;
  });
  return Object.fromEntries(await Promise.all(reached));
}
