import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { Clock } from '@regulars/shared/calendar';
import { Settings } from '@regulars/shared/http';
import { Attachments } from '../attachments/attachments';
import { MailSettings } from '../channels/mail-settings';
import { DispatchOptions } from '../dispatcher/dispatch-options';
import type { Carrier } from './carrier';
import { FileCarrier } from './file-carrier';
import { SmtpCarrier } from './smtp-carrier';
import { WrittenMails } from './written-mails';

/** Finds what carries messages at this moment. */
@Injectable()
export class Carriers {
  constructor(
    private readonly attachments: Attachments,
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly mails: WrittenMails,
    private readonly options: DispatchOptions,
    private readonly servers: MailSettings,
    private readonly settings: Settings,
  ) {}

  /** The carrier for now; `locked` if there is a password that our key does not open. */
  async now(): Promise<Carrier | 'locked'> {
    const channel = await this.servers.channel();
    if (channel.kind === 'locked') return 'locked';
    const name = (await this.business.find())?.name ?? null;
    if (channel.kind === 'files')
      return new FileCarrier(this.mails, this.attachments, { address: this.homeAddress(), name }, this.clock);
    const server = { ...channel.server, fromName: channel.server.fromName ?? name };
    return new SmtpCarrier(server, this.attachments, this.clock, this.options.patience);
  }

  private homeAddress(): string {
    return `regulars@${new URL(this.settings.publicUrl).hostname.replace(/^\[|\]$/g, '')}`;
  }
}
