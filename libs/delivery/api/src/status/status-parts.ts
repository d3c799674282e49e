import { Injectable } from '@nestjs/common';
import { BounceMailboxes } from '../bounces/bounce-mailboxes';
import { ChannelHealths } from '../channels/channel-health';
import { MailSettings } from '../channels/mail-settings';
import { SentCounter } from '../channels/sent-counter';
import { Heartbeat } from '../workers/heartbeat';

/** Where the status is read from. */
@Injectable()
export class StatusParts {
  constructor(
    readonly bounces: BounceMailboxes,
    readonly counter: SentCounter,
    readonly healths: ChannelHealths,
    readonly heartbeat: Heartbeat,
    readonly settings: MailSettings,
  ) {}
}
