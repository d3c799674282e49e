import type { Email } from 'postal-mime';
import type { Answer } from '../../support/server';
import { wayOut, type GreetingShop } from './shop';

/** The page that a customer opens by the link in a letter, as a browser without scripts uses it. */
export interface OwnPage {
  token: string;
  look(path?: string): Promise<Answer>;
  /** Presses a button: what its form holds, as the browser sends it. */
  press(act: string, fields?: Record<string, string | string[]>): Promise<Answer>;
  /** Presses, and follows where it leads. */
  follow(act: string, fields?: Record<string, string | string[]>): Promise<string>;
}

export function ownPage(shop: GreetingShop, token: string): OwnPage {
  const look = (path = '') => shop.server.ask('GET', `/preferences/${token}${path}`);
  const press = (act: string, fields: Record<string, string | string[]> = {}) => {
    const pairs = Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((one): [string, string] => [name, one]),
    );
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
    const body = new URLSearchParams(pairs).toString();
    return shop.server.ask('POST', `/preferences/${token}/${act}`, { headers, ...(body === '' ? {} : { body }) });
  };
  const follow = async (act: string, fields?: Record<string, string | string[]>) => {
    const answer = await press(act, fields);
    if (answer.status !== 303) throw new Error(`${act}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return (await shop.server.ask('GET', String(answer.headers.location))).body as string;
  };
  return { token, look, press, follow };
}

/** The token of a letter's links. */
export const tokenOf = (mail: Email): string => wayOut(mail).split('/').at(-1) ?? '';

/** Which kinds are switched on, as the page shows it. */
export function switchedOn(html: string): string[] {
  return [...html.matchAll(/value="([\w-]+)" checked/g)].map(([, kind]) => kind ?? '');
}
