import type { Answer } from '../../support/server';
import type { GreetingShop } from './shop';

/** An offer as a story makes it: for who likes Jazz, tomorrow, with codes of their own. */
const usual = {
  name: 'A glass with the Jazz evening',
  interests: ['Jazz'],
  firstDay: '2026-11-23',
  lastDay: '2026-12-06',
  sendDay: '2026-11-23',
  terms: 'One for each.',
  codeMode: 'single',
};

/** Makes a draft, changed as the story wants; gives its id. */
export async function anOffer(shop: GreetingShop, input: object = {}): Promise<string> {
  const answer = await shop.server.ask('POST', '/api/offers', { as: shop.as, body: { ...usual, ...input } });
  if (answer.status !== 201) throw new Error(`The offer was refused: ${JSON.stringify(answer.body)}`);
  return answer.body.id;
}

/** Notes what a customer likes. */
export async function likes(shop: GreetingShop, id: string, text: string, more: object = {}): Promise<void> {
  const body = { kind: 'interest', stance: 'like', text, source: 'said', ...more };
  await shop.server.ask('POST', `/api/customers/${id}/preferences`, { as: shop.as, body });
}

/** What happens at the counter. */
export interface Counter {
  look(code: string): Promise<Answer>;
  redeem(code: string, more?: object): Promise<Answer>;
  /** The codes in the letters that came. */
  codes(): Promise<string[]>;
  input(): object;
}

export function counterOf(shop: GreetingShop): Counter {
  const post = (path: string, body: object) => shop.server.ask('POST', path, { as: shop.as, body });
  return {
    look: (code) => post('/api/redemptions/look', { code }),
    redeem: (code, more = {}) => post('/api/redemptions', { code, ...more }),
    codes: async () =>
      (await shop.mails()).flatMap(({ text }) => /[2-9A-Z]{5}(?:-[2-9A-Z]{5}){2}/.exec(text ?? '') ?? []).map(String),
    input: () => usual,
  };
}
