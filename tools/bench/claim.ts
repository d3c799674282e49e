import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ClaimDesk, Results, type Carrier, type Result } from '@regulars/delivery/api';
import { SystemClock } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import { letters } from './letters';

/** As many as are under way at once with a usual server. */
const atOnce = 20;

/** Takes everything at once, and is no server: what is measured is what is written down around a sending. */
const nowhere: Carrier = {
  kind: 'smtp',
  slots: atOnce,
  limits: { perHour: null, perDay: null },
  carry: () => Promise.reject(new Error('Nothing is carried here.')),
  leave: () => undefined,
  cut: () => undefined,
};

/** Claims due letters and writes down what came of them, round by round as a sending does, without a mail server. */
export async function claim(app: NestFastifyApplication, [count = '10000']: string[]): Promise<object> {
  await letters(app, Number(count));
  const [desk, results, units, clock] = [app.get(ClaimDesk), app.get(Results), app.get(UnitOfWork), new SystemClock()];
  const order = { now: clock.now(), want: atOnce, worker: 'bench', carrier: nowhere };
  const since = performance.now();
  let marked = 0;
  for (let arrived: Result[] = [], more = true; more || arrived.length > 0;) {
    const before = arrived;
    const taken = await units.write(async (tx) => {
      if (before.length > 0) await results.record(tx, before);
      return desk.claim(tx, order);
    });
    marked += before.length;
    more = taken.more;
    arrived = taken.claimed.map((claimed) => {
      return { claimed, outcome: { kind: 'sent', said: '250 taken' }, at: clock.now() };
    });
  }
  return { marked, seconds: (performance.now() - since) / 1000 };
}
