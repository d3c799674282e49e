import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DeliveryPorts, Outbox } from '@regulars/delivery/api';
import { SystemClock } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';

/** Puts so many letters into the outbox, due now. */
export async function letters(app: NestFastifyApplication, count: number): Promise<void> {
  // Letters of nobody's plan: whoever measures says that they are welcome.
  app.get(DeliveryPorts).askWelcome({
    answersFor: (key) => key.startsWith('bench:'),
    unwelcome: () => Promise.resolve(new Map()),
  });
  const now = new SystemClock().now();
  const all = Array.from({ length: count }, (_, at) => ({
    key: `bench:${now.epochMilliseconds}:${at}`,
    purpose: 'greetings',
    to: { address: `p${at}@mail-1.net` },
    subject: 'Happy birthday',
    text: 'Dear friend,\n\nall the best today.',
    html: '<p>Dear friend,</p><p>all the best today.</p>',
    dueAt: now,
    expiresAt: now.add({ hours: 24 }),
  }));
  await app.get(UnitOfWork).write((tx) => app.get(Outbox).enqueueAll(tx, all));
}
