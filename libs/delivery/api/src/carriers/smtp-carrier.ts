import type { Clock } from '@regulars/shared/calendar';
import type { Observation } from '@regulars/delivery/domain';
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

  async carry({ row }: Claimed): Promise<Observation> {
    const { fromAddress, fromName } = this.server;
    const mime = await compose(letterOf(row, { address: fromAddress, name: fromName }), this.clock.now());
    return this.pool.send({ from: fromAddress, to: row.address }, mime);
  }

  leave(): void {
    this.pool.leave();
  }

  cut(): void {
    this.pool.cut();
  }
}
