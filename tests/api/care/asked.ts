import type { Email } from 'postal-mime';
import type { Answer } from '../../support/server';
import type { GreetingShop } from '../outreach/shop';

/** The page behind the link of a letter that asks, as a browser without scripts uses it. */
export interface AskedPage {
  token: string;
  look(query?: string): Promise<Answer>;
  press(answer: string): Promise<Answer>;
  add(words: string): Promise<Answer>;
  /** Presses, and follows where it leads. */
  follow(answer: string): Promise<string>;
}

/** The token of the link in a letter that asks. */
export const askedToken = (mail: Email | undefined): string => /\/f\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

export function askedPage({ server }: GreetingShop, token: string): AskedPage {
  const post = (path: string, fields: Record<string, string>) =>
    server.ask('POST', `/f/${token}${path}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams(fields).toString(),
    });
  const press = (answer: string) => post('', { answer });
  return {
    token,
    look: (query = '') => server.ask('GET', `/f/${token}${query}`),
    press,
    add: (words) => post('/words', { words }),
    follow: async (answer) => {
      const { status, headers, body } = await press(answer);
      if (status !== 303) throw new Error(`${status} ${JSON.stringify(body)}`);
      return String((await server.ask('GET', String(headers.location))).body);
    },
  };
}

/** Somebody whose complaint was closed as solved today; fails if the server refuses any of it. */
export async function mended(shop: GreetingShop, known: Parameters<GreetingShop['regular']>[0] = {}) {
  const customer = await shop.regular({ born: '--03-03', ...known });
  const post = async (path: string, body: object) => {
    const answer = await shop.server.ask('POST', `/api/${path}`, { as: shop.as, body });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as { id: string };
  };
  const { id } = await post(`customers/${customer}/complaints`, { said: 'The delivery came broken.' });
  await post(`complaints/${id}/close`, { state: 'solved', outcome: 'Two new bottles.' });
  return { customer, complaint: id };
}

/** Does something while another unit of work holds a customer, as one does that changes them (on PostgreSQL). */
export async function whileChanged(
  { server }: GreetingShop,
  customer: string,
  act: () => Promise<void>,
): Promise<void> {
  const [held, done] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const changing = server.database.units.write(async (tx) => {
    await tx.row('SELECT id FROM customer WHERE id = ? FOR UPDATE', [customer]);
    held.resolve(undefined);
    await done.promise;
  });
  await held.promise;
  try {
    await act();
  } finally {
    done.resolve(undefined);
    await changing;
  }
}
