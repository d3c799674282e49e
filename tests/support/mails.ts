import { DeliveryPorts, Outbox, StillWelcome, type OutgoingMessage, type Unwelcome } from '@regulars/delivery/api';
import type { Delivery } from '@regulars/delivery/domain';
import { UnitOfWork } from '@regulars/shared/db';
import type { TestServer } from './server';

/** Whoever plans messages in a story: answers for `story:…`, and finds everything welcome but what it was told about. */
export class StoryPlanner extends StillWelcome {
  readonly withdrawn = new Map<string, string>();

  answersFor(key: string): boolean {
    return key.startsWith('story:');
  }

  unwelcome(): Promise<ReadonlyMap<string, Unwelcome>> {
    const entries = [...this.withdrawn].map(([key, why]) => [key, { kind: 'unwelcome', why }] as const);
    return Promise.resolve(new Map(entries));
  }
}

/** Lets stories plan messages. */
export function aPlanner(server: TestServer): StoryPlanner {
  const planner = new StoryPlanner();
  server.app.get(DeliveryPorts).askWelcome(planner);
  return planner;
}

/** A message that is due now. */
export function aMessage(server: TestServer, name: string, also: Partial<OutgoingMessage> = {}): OutgoingMessage {
  const now = server.clock.now();
  return {
    key: `story:${name}`,
    purpose: 'greetings',
    to: { address: `${name}@regulars.de`, name: `Regular ${name}` },
    subject: `Happy birthday, ${name}`,
    text: `Dear ${name},\nall the best.\n`,
    html: `<p>Dear ${name},<br>all the best.</p>`,
    dueAt: now,
    expiresAt: now.add({ hours: 24 }),
    ...also,
  };
}

/** Puts messages in line. */
export function enqueue(server: TestServer, ...messages: OutgoingMessage[]): Promise<string[]> {
  return server.app.get(UnitOfWork).write((tx) => server.app.get(Outbox).enqueueAll(tx, messages));
}

/** Where the message of this name stands. */
export async function standing(server: TestServer, name: string): Promise<Delivery | undefined> {
  const key = `story:${name}`;
  return (await server.app.get(Outbox).stateOf(server.database.reader, [key])).get(key)?.delivery;
}
