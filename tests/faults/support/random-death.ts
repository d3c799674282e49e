import type { FreshPlace } from '@regulars/shared/testing';
import type { MailSink } from '../../support/mail-sink';
import { killHard, startSender } from './senders';

/** A letter says sender, recipient, body and after-body to the server; so this is within the next forty letters. */
const mostSteps = 160;

/** Starts a process that sends and kills it at a random step of its talk with the server, or a moment after it. */
export async function startAndKill(fresh: FreshPlace, sink: MailSink): Promise<void> {
  const step = Math.floor(Math.random() * mostSteps);
  const laterMs = Math.random() * 5;
  let kill: () => void = () => undefined;
  const struck = new Promise<void>((resolve) => (kill = resolve));
  let steps = 0;
  sink.play(() => {
    if (steps++ === step) setTimeout(kill, laterMs);
    return undefined;
  });
  const child = await startSender(fresh, `${sink.url}?from=ana@vinhos.pt&connections=4`);
  // Where less is left than that, it dies idle.
  await Promise.race([struck, new Promise((resolve) => setTimeout(resolve, 3_000))]);
  await killHard(child);
  sink.play(() => undefined);
}
