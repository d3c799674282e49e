import { expect, type Page } from '@playwright/test';
import * as z from 'zod';
import type { Shop } from '../../tests/journeys/support/shop';

const found = z.object({ items: z.array(z.object({ id: z.string() })) });
const greetings = z.object({
  items: z.array(z.object({ id: z.string(), customer: z.object({ id: z.string() }) })).min(1),
});

const mail = {
  host: 'mail.silva-wines.example',
  port: 465,
  security: 'tls',
  user: 'ana@silva-wines.example',
  password: 'never-used',
  fromAddress: 'ana@silva-wines.example',
  fromName: 'Silva Wines',
  perHour: 100,
  perDay: 500,
  connections: 2,
};

/** Loads the sample shop, gives it a mail server and switches its greetings on; answers whom the pictures show. */
export async function openSample(
  page: Page,
  shop: Shop,
): Promise<Record<'somebody' | 'greeting' | 'programme', string>> {
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, data?: object): Promise<unknown> => {
    const headers = { 'sec-fetch-site': 'same-origin' };
    const answer = await page.request.fetch(`${shop.url}/api${path}`, { method, headers, ...(data ? { data } : {}) });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  await ask('POST', '/sample');
  await ask('PUT', '/channels/email', mail);
  const programmes = found.parse(await ask('GET', '/programmes')).items;
  for (const { id } of programmes) await ask('PATCH', `/programmes/${id}`, { on: true });
  const [first] = greetings.parse(await ask('GET', '/touchpoints?limit=1')).items;
  const [somebody] = found.parse(await ask('GET', '/customers?q=leonie')).items;
  return { somebody: somebody?.id ?? '', greeting: first?.id ?? '', programme: programmes[0]?.id ?? '' };
}
