import PostalMime, { type Email } from 'postal-mime';
import { Dispatcher } from '@regulars/delivery/api';
import { Planner, Tick } from '@regulars/outreach/api';
import type { FreshPlace, Kind } from '@regulars/shared/testing';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { anOwner, aToken, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

/** A birthday as a story tells it. */
export interface Regular {
  called?: string;
  /** `1986-11-28` or `--11-28` */
  born?: string;
  zone?: string;
  email?: string | null;
  consent?: 'none' | 'asked' | 'existing-customer';
  /** Anything else that a new customer may have. */
  more?: object;
}

/** A shop that sends birthday wishes, with its own mail server. */
export interface GreetingShop {
  server: TestServer;
  sink: MailSink;
  owner: Person;
  /** The owner's program: sessions end when a story jumps a year, its token does not. */
  as: { token: string };
  /** A customer who may be written to, unless the story says otherwise; gives the id. */
  regular(known?: Regular): Promise<string>;
  /** The birthday programme, changed. */
  programme(change: object): Promise<void>;
  /** Switches the first programme of a kind (or of a name) on, changed as the story wants; gives its id. */
  switchOn(kindOrName: string, change?: object): Promise<string>;
  /** A visit of a customer's. */
  visit(customerId: string, day: string, minor?: number): Promise<void>;
  policy(change: object): Promise<void>;
  /** Moves the clock and lets the scheduler and the outbox turn once there. */
  at(moment: string): Promise<void>;
  /** One turn of the scheduler and the outbox where the clock stands. */
  turn(): Promise<void>;
  plan(): Promise<number>;
  /** What is planned, by the list: `2026-11-28 09:00 planned Leonie Köhler`. */
  planned(query?: string): Promise<string[]>;
  wish(customerId: string): Promise<Wish>;
  /** The mails that came, read as a mail program reads them. */
  mails(): Promise<Email[]>;
  close(): Promise<void>;
}

export interface Wish {
  id: string;
  status: string;
  sentence: string;
  due: string;
  day: string;
  can: string[];
}

interface ShopOptions {
  now?: string;
  zone?: string;
  fresh?: FreshPlace;
  env?: Record<string, string>;
}

/** Opens a shop in Lisbon whose birthday programme is on, with no quiet hours. */
export async function aGreetingShop(kind: Kind, options: ShopOptions = {}): Promise<GreetingShop> {
  const sink = await startMailSink();
  const env = { SMTP_URL: `${sink.url}?from=ana@vinhos.pt`, PUBLIC_URL: 'https://vinhos.test', ...options.env };
  const server = await startServer(kind, {
    now: options.now ?? '2026-11-22T12:00:00Z',
    env,
    ...(options.fresh ? { fresh: options.fresh } : {}),
  });
  const owner = await anOwner(server, options.zone === undefined ? {} : { zone: options.zone });
  const shop = stories(server, sink, owner, await aToken(server, owner, 'write'));
  await shop.policy({ quietHours: null });
  await shop.programme({ on: true });
  return shop;
}

function stories(server: TestServer, sink: MailSink, owner: Person, as: { token: string }): GreetingShop {
  const asked = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: object) => {
    const answer = await server.ask(method, path, { as, ...(body ? { body } : {}) });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const turn = async () => {
    await server.app.get(Tick).run();
    await server.app.get(Dispatcher).tick();
  };
  return {
    server,
    sink,
    owner,
    as,
    turn,
    regular: async (known = {}) => (await asked('POST', '/api/customers', customerOf(known))).id,
    programme: async (change) => {
      const [programme] = (await asked('GET', '/api/programmes')).items;
      await asked('PATCH', `/api/programmes/${programme.id}`, change);
    },
    switchOn: async (kindOrName, change = {}) => {
      const { items } = await asked('GET', '/api/programmes');
      const found = items.find((one: { kind: string; name: string }) => [one.kind, one.name].includes(kindOrName));
      await asked('PATCH', `/api/programmes/${found.id}`, { on: true, ...change });
      return found.id;
    },
    visit: async (customerId, day, minor) => {
      const amount = minor === undefined ? {} : { amount: { minor, currency: 'EUR' } };
      await asked('POST', `/api/customers/${customerId}/visits`, { day, ...amount });
    },
    policy: async (change) => {
      const before = await asked('GET', '/api/outreach/policy');
      await asked('PUT', '/api/outreach/policy', { ...before, ...change });
    },
    at: async (moment) => {
      server.clock.set(moment);
      await turn();
    },
    plan: async () => (await server.app.get(Planner).plan()).added,
    planned: async (query = '') => {
      const { items } = await asked('GET', `/api/touchpoints?${query}`);
      return items.map(
        (one: { day: string; time: string; status: string; customer: { name: string } }) =>
          `${one.day} ${one.time} ${one.status} ${one.customer.name}`,
      );
    },
    wish: async (customerId) => {
      const all = 'status=proposed,planned,held,waiting,sent,unknown,failed,task,done,skipped,expired,withdrawn';
      return (await asked('GET', `/api/touchpoints?customerId=${customerId}&${all}`)).items[0];
    },
    mails: () => Promise.all(sink.received.map(({ raw }) => PostalMime.parse(raw))),
    close: async () => {
      await server.close();
      await sink.close();
    },
  };
}

let made = 0;

function customerOf({
  called = 'Leonie Köhler',
  born = '1986-11-28',
  zone,
  email,
  consent = 'asked',
  more = {},
}: Regular): object {
  const [given, ...family] = called.split(' ');
  const address = email === undefined ? `regular${++made}@regulars.de` : email;
  return {
    name: { given, family: family.join(' ') || null },
    birthday: born,
    ...(zone === undefined ? {} : { zone }),
    ...(address === null ? {} : { emails: [{ address }] }),
    consent: { basis: consent },
    ...more,
  };
}

/** The unsubscribe address in a letter's header, as a path. */
export function wayOut(mail: Email): string {
  const header = mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
  return new URL(/<([^>]+)>/.exec(header)?.[1] ?? '').pathname;
}
