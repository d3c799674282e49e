// A process that sends: started, killed and started again by the fault stories.
import {
  Dispatcher,
  DeliveryPorts,
  DispatchOptions,
  OutcomeListener,
  type SettledDelivery,
} from '@regulars/delivery/api';
import { SystemClock } from '@regulars/shared/calendar';
import type { DatabasePlace, Tx } from '@regulars/shared/db';
import { aDeliveryProcess } from './delivery-process';

/** Dies as hard as a process can, after the server's 250 and before our commit. */
class DiesBeforeCommit extends OutcomeListener {
  heard(_tx: Tx, settled: readonly SettledDelivery[]): Promise<void> {
    if (settled.some((one) => one.delivery.state === 'sent')) process.kill(process.pid, 'SIGKILL');
    return Promise.resolve();
  }
}

const { PLACE = '', FAULT = '', ...env } = process.env as Record<string, string>;
const outbox = await aDeliveryProcess(JSON.parse(PLACE) as DatabasePlace, new SystemClock(), env);
if (FAULT === 'dies-before-commit') outbox.app.get(DeliveryPorts).tellOutcomes(new DiesBeforeCommit());
outbox.app.get(DispatchOptions).stopMs = 3_000;

const stop = { asked: false };
process.once('SIGTERM', () => {
  stop.asked = true;
  void outbox.close().then(() => process.exit(0));
});
process.send?.('ready');
while (!stop.asked) {
  await outbox.app.get(Dispatcher).tick();
  await new Promise((resolve) => setTimeout(resolve, 100));
}
