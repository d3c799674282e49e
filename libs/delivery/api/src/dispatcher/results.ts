import { Injectable } from '@nestjs/common';
import { Clock, parseStamp, stampOf, type Temporal } from '@regulars/shared/calendar';
import { newId, type Tx } from '@regulars/shared/db';
import { settle, testPurpose, type Outcome } from '@regulars/delivery/domain';
import type { AttemptRow } from '../attempts/attempt.row';
import { insertAttempts } from '../attempts/insert-attempts';
import { ChannelHealths } from '../channels/channel-health';
import { SentCounter } from '../channels/sent-counter';
import { Suppressions } from '../suppressions/suppressions';
import type { Claimed } from './claim';
import { Dice } from './dice';
import { StateWriter } from './state-writer';

/** What came of one claimed message. */
export interface Result {
  claimed: Claimed;
  outcome: Outcome;
  at: Temporal.Instant;
}

/** Records what came of attempts, and what follows from it for the address and the channel. */
@Injectable()
export class Results {
  constructor(
    private readonly clock: Clock,
    private readonly counter: SentCounter,
    private readonly dice: Dice,
    private readonly healths: ChannelHealths,
    private readonly states: StateWriter,
    private readonly suppressions: Suppressions,
  ) {}

  /** Records results. A late word about an attempt that was given up as unknown still counts: it is the truth. */
  async record(tx: Tx, results: readonly Result[]): Promise<void> {
    const changes = results.map((result) => ({ ...result.claimed.row, delivery: this.settled(result) }));
    const changed = await this.states.write(tx, changes, ['attempting', 'unknown']);
    const known = results.filter((result) => changed.has(result.claimed.row.id));
    await insertAttempts(tx, known.map(attemptRow));
    for (const { claimed, outcome } of known) {
      if (outcome.kind !== 'failed' || !outcome.suppress) continue;
      await this.suppressions.suppress(tx, { address: claimed.row.address, purpose: 'all', reason: 'no-such-address' });
    }
    await this.tellChannel(tx, results);
  }

  private settled({ claimed: { attempt, row }, outcome, at }: Result) {
    return settle(attempt, outcome, {
      now: at,
      expiresAt: parseStamp(row.expiresAt),
      random: this.dice.roll(),
      oneTry: row.purpose === testPurpose,
    });
  }

  private async tellChannel(tx: Tx, results: readonly Result[]): Promise<void> {
    const smtp = results.filter(({ claimed }) => claimed.attempt.channel === 'smtp');
    const unused = smtp.filter(({ outcome }) => outcome.kind === 'channel' || isTrouble(outcome));
    await this.counter.count(tx, -unused.length, this.clock.now());
    for (const { outcome } of results) {
      if (outcome.kind === 'channel') await this.healths.pause(tx, outcome.why, outcome.said);
      if (isTrouble(outcome)) await this.healths.trouble(tx, outcome.said);
    }
    const arrived = results.filter(({ outcome }) => outcome.kind !== 'channel' && !isTrouble(outcome));
    const proven = arrived.some(
      ({ claimed, outcome }) => claimed.row.purpose === testPurpose && outcome.kind === 'sent',
    );
    if (proven) await this.healths.resume(tx);
    else if (arrived.length > 0) await this.healths.reached(tx);
  }
}

/** Whether the server could not be reached at all. */
export const isTrouble = (outcome: Outcome): outcome is Extract<Outcome, { kind: 'retry' }> =>
  outcome.kind === 'retry' && !outcome.reached;

const attemptRow = ({ claimed: { attempt, row }, outcome, at }: Result): AttemptRow => ({
  id: newId(),
  deliveryId: row.id,
  number: attempt.attempts,
  channel: attempt.channel,
  beganAt: stampOf(attempt.since),
  endedAt: stampOf(at),
  outcome: outcome.kind,
  said: outcome.said.slice(0, 500),
});
