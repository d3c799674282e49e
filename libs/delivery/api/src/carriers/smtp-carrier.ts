import type { Clock } from '@regulars/shared/calendar';
import type { Observation } from '@regulars/delivery/domain';
import type { Attachments } from '../attachments/attachments';
import type { MailServer } from '../channels/mail-server';
import type { Claimed } from '../dispatcher/claim';
import { compose } from '../smtp/letter';
import type { Patience } from '../smtp/patience';
import { SmtpPool } from '../smtp/smtp-pool';
import type { Carrier } from './carrier';
import { letterOf } from './letter-of';

/** Carries messages to the mail server. */
export class SmtpCarrier implements Carrier {
  readonly kind = 'smtp';
  private readonly pool: SmtpPool;

  constructor(
    private readonly server: MailServer,
    private readonly attachments: Attachments,
    private readonly clock: Clock,
    patience: Patience,
  ) {
    this.pool = new SmtpPool(server, patience);
  }

  get slots(): number {
    return this.server.connections;
  }

  get limits(): MailServer {
    return this.server;
  }

  async carry(claimed: Claimed): Promise<Observation> {
    const { fromAddress, fromName } = this.server;
    const attachments = await this.attachments.opened(claimed.attachments);
    const letter = letterOf(claimed, { from: { address: fromAddress, name: fromName }, attachments });
    const mime = await compose(letter, this.clock.now());
    return this.pool.send({ from: fromAddress, to: claimed.row.address }, mime);
  }

  leave(): void {
    this.pool.leave();
  }

  cut(): void {
    this.pool.cut();
  }
}
