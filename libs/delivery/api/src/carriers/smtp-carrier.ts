import type { Clock } from '@regulars/shared/calendar';
import type { Observation } from '@regulars/delivery/domain';
import type { Attachments } from '../attachments/attachments';
import type { MailServer } from '../channels/mail-server';
import type { Claimed } from '../dispatcher/claim';
import { signed, type DkimSigner } from '../dkim/signature';
import { compose } from '../smtp/letter';
import type { TokenSource } from '../smtp/log-in';
import type { Patience } from '../smtp/patience';
import { SmtpPool } from '../smtp/smtp-pool';
import type { Carrier } from './carrier';
import { letterOf } from './letter-of';

/** What a carrier works with. */
export interface SmtpMeans {
  attachments: Attachments;
  clock: Clock;
  patience: Patience;
  tokens: TokenSource;
  /** Signs each letter, if the owner wants that. */
  signer: DkimSigner | undefined;
}

/** Carries messages to the mail server. */
export class SmtpCarrier implements Carrier {
  readonly kind = 'smtp';
  private readonly pool: SmtpPool;

  constructor(
    private readonly server: MailServer,
    private readonly means: SmtpMeans,
  ) {
    this.pool = new SmtpPool(server, means.patience, means.tokens);
  }

  get slots(): number {
    return this.server.connections;
  }

  get limits(): MailServer {
    return this.server;
  }

  async carry(claimed: Claimed): Promise<Observation> {
    const { fromAddress, fromName } = this.server;
    const { attachments, clock, signer } = this.means;
    const from = { address: fromAddress, name: fromName };
    const letter = letterOf(claimed, { from, attachments: await attachments.opened(claimed.attachments) });
    const mime = await compose(letter, clock.now());
    const whole = signer === undefined ? mime : await signed(mime, signer);
    return this.pool.send({ from: fromAddress, to: claimed.row.address }, whole);
  }

  leave(): void {
    this.pool.leave();
  }

  cut(): void {
    this.pool.cut();
  }
}
