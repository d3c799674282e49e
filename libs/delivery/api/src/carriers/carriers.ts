import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { Clock } from '@regulars/shared/calendar';
import { Settings } from '@regulars/shared/http';
import { MailSettings } from '../channels/mail-settings';
import type { Carrier } from './carrier';
import { FileCarrier } from './file-carrier';
import { MailMeans } from './mail-means';
import { SmtpCarrier } from './smtp-carrier';

/** Finds what carries messages at this moment. */
@Injectable()
export class Carriers {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly means: MailMeans,
    private readonly servers: MailSettings,
    private readonly settings: Settings,
  ) {}

  /** The carrier for now; `locked` if there is a secret that our key does not open. */
  async now(): Promise<Carrier | 'locked'> {
    const channel = await this.servers.channel();
    if (channel.kind === 'locked') return 'locked';
    const { attachments, keys, mails, options, tokens } = this.means;
    const name = (await this.business.find())?.name ?? null;
    if (channel.kind === 'files')
      return new FileCarrier(mails, attachments, { address: this.homeAddress(), name }, this.clock);
    const signer = await keys.signer();
    if (signer === 'locked') return 'locked';
    const server = { ...channel.server, fromName: channel.server.fromName ?? name };
    const { patience } = options;
    return new SmtpCarrier(server, { attachments, clock: this.clock, patience, tokens, signer });
  }

  private homeAddress(): string {
    return `regulars@${new URL(this.settings.publicUrl).hostname.replace(/^\[|\]$/g, '')}`;
  }
}
