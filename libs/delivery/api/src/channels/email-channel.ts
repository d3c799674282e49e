import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import { deliveryErrors, type EmailChannel, type EmailSettings } from '@regulars/delivery/contract';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import { DkimKeys } from '../dkim/dkim-keys';
import { DeliveryStatus } from '../status/delivery-status';
import { ChannelHealths } from './channel-health';
import { MailSettings } from './mail-settings';
import { refuseLooseSecrets } from './refuse-secrets';

/** The e-mail channel as the owner sees and sets it. */
@Injectable()
export class EmailChannels {
  constructor(
    private readonly dkim: DkimKeys,
    private readonly healths: ChannelHealths,
    private readonly settings: MailSettings,
    private readonly status: DeliveryStatus,
    private readonly trail: AuditTrail,
    private readonly units: UnitOfWork,
  ) {}

  async read(): Promise<EmailChannel> {
    const settings = await this.settings.readable();
    const source = this.settings.isSetByEnvironment ? 'environment' : settings ? 'settings' : 'none';
    return { source, settings, dkim: await this.dkim.readable(), status: await this.status.read() };
  }

  /** Takes new settings; whatever was wrong before is forgotten. */
  async write(actor: Actor, settings: EmailSettings): Promise<EmailChannel> {
    this.mustBeOurs();
    refuseLooseSecrets(settings, await this.settings.readable());
    const { host, port, security } = settings;
    return this.change(actor, 'mail-server.changed', { host, port, security }, (tx) =>
      this.settings.write(tx, settings),
    );
  }

  /** Forgets the mail server: messages are written as files again. */
  async remove(actor: Actor): Promise<EmailChannel> {
    this.mustBeOurs();
    return this.change(actor, 'mail-server.removed', {}, (tx) => this.settings.remove(tx));
  }

  /** Goes on sending after a pause. */
  resume(actor: Actor): Promise<EmailChannel> {
    return this.change(actor, 'mail-server.resumed', {}, () => Promise.resolve());
  }

  private async change(
    actor: Actor,
    action: string,
    detail: Record<string, unknown>,
    work: (tx: Tx) => Promise<void>,
  ): Promise<EmailChannel> {
    await this.units.write(async (tx) => {
      await work(tx);
      await this.healths.resume(tx);
      await this.trail.record(tx, actor, action, { detail });
    });
    return this.read();
  }

  private mustBeOurs(): void {
    if (this.settings.isSetByEnvironment) {
      throw new Conflict(deliveryErrors.setByEnvironment, 'The mail server is set by SMTP_URL; change it there.');
    }
  }
}
