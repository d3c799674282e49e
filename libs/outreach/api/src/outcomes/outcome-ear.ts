import { Injectable } from '@nestjs/common';
import { DeliveryPorts, OutcomeListener, type SettledDelivery } from '@regulars/delivery/api';
import { cancelInWords, failureInWords, isReturned, mayGoAgain, type Delivery } from '@regulars/delivery/domain';
import type { TouchpointStatus } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { TouchpointHistory } from '../touchpoints/touchpoint-history';
import { touchpointOfKey } from '../touchpoints/touchpoint-record';

interface Heard {
  status: TouchpointStatus;
  sentence: string;
  left: boolean;
}

/** Hears what became of letters, and lets their touchpoints say so. */
@Injectable()
export class OutcomeEar extends OutcomeListener {
  constructor(
    private readonly clock: Clock,
    private readonly history: TouchpointHistory,
    ports: DeliveryPorts,
  ) {
    super();
    ports.tellOutcomes(this);
  }

  async heard(tx: Tx, settled: readonly SettledDelivery[]): Promise<void> {
    for (const { key, delivery } of settled) {
      const of = touchpointOfKey(key);
      if (of) await this.note(tx, of, heardOf(delivery));
    }
  }

  private async note(tx: Tx, of: { id: string; round: number }, heard: Heard): Promise<void> {
    const now = stampOf(this.clock.now());
    // An older round speaks of a letter that was called off; a person's skip is not undone by what became of it.
    const changed = await tx.run(
      `UPDATE touchpoint SET status = ?, sentence = ?, left_alone = ?, settled_at = ?, before = NULL, changed_at = ?
       WHERE ((id = ? AND round = ?) OR with_id = ?) AND status IN ('waiting', 'sent', 'unknown', 'failed', 'expired')`,
      [heard.status, heard.sentence, heard.left, now, now, of.id, of.round, of.id],
    );
    if (changed > 0) await this.history.add(tx, of.id, { byName: null, sentence: heard.sentence, verdict: null });
  }
}

function heardOf(delivery: Delivery): Heard {
  const at = (status: TouchpointStatus, sentence: string, left = false): Heard => ({ status, sentence, left });
  switch (delivery.state) {
    case 'waiting':
      return at(
        'waiting',
        delivery.said === undefined ? 'It waits to be sent.' : 'It could not be sent yet, and is tried again.',
      );
    case 'attempting':
      return at('waiting', 'It is being sent.');
    case 'sent':
      return at('sent', delivery.channel === 'files' ? 'Written to the outbox folder.' : 'Sent.');
    case 'unknown':
      return delivery.left
        ? at('unknown', 'It may have been sent, and was left at that.', true)
        : at('unknown', 'It may have been sent: the line broke before the mail server had answered.');
    case 'failed':
      // Looking around in the sample shop is no failure.
      if (delivery.why === 'sample-address') return at('skipped', `Not sent. ${failureInWords(delivery.why)}`);
      if (isReturned(delivery.why)) return at('failed', failureInWords(delivery.why), !mayGoAgain(delivery.why));
      return at('failed', `Not sent. ${failureInWords(delivery.why)}`, !mayGoAgain(delivery.why));
    case 'expired':
      return at('expired', 'It could not be sent in time.');
    case 'cancelled':
      return at('skipped', delivery.said ?? cancelInWords(delivery.why));
  }
}
