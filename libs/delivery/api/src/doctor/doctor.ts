import { Injectable } from '@nestjs/common';
import type { EmailCheckup } from '@regulars/delivery/contract';
import { judgeAddress, lockedServer, noServer, type Finding } from '@regulars/delivery/domain';
import { Settings } from '@regulars/shared/http';
import { MailSettings } from '../channels/mail-settings';
import { RecordCheck } from './record-check';
import { ServerCheck } from './server-check';

/** Looks over everything on which the arrival of a letter depends. Sends nothing and changes nothing. */
@Injectable()
export class Doctor {
  constructor(
    private readonly mail: MailSettings,
    private readonly records: RecordCheck,
    private readonly server: ServerCheck,
    private readonly settings: Settings,
  ) {}

  /** All that was found, in the order in which it matters. */
  async lookOver(): Promise<EmailCheckup> {
    const [server, records] = await Promise.all([this.ofServer(), this.ofRecords()]);
    return { findings: [...server, ...records, judgeAddress(this.settings.publicUrl)] };
  }

  private async ofServer(): Promise<Finding[]> {
    const channel = await this.mail.channel();
    if (channel.kind === 'smtp') return this.server.findings(channel.server);
    return channel.kind === 'locked' ? lockedServer() : noServer();
  }

  /** Without a sender there is no domain to ask about. */
  private async ofRecords(): Promise<Finding[]> {
    const sender = await this.mail.readable();
    return sender === null ? [] : this.records.findings(sender);
  }
}
