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
const { app, close } = await aDeliveryProcess(JSON.parse(PLACE) as DatabasePlace, new SystemClock(), env);
if (FAULT === 'dies-before-commit') app.get(DeliveryPorts).tellOutcomes(new DiesBeforeCommit());
app.get(DispatchOptions).stopMs = 3_000;

let stopped = false;
process.once('SIGTERM', () => {
  stopped = true;
  void close().then(() => process.exit(0));
});
process.send?.('ready');
while (!stopped) {
  await app.get(Dispatcher).tick();
  await new Promise((resolve) => setTimeout(resolve, 100));
}
