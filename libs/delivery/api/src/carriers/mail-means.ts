import { Injectable } from '@nestjs/common';
import { Attachments } from '../attachments/attachments';
import { DkimKeys } from '../dkim/dkim-keys';
import { DispatchOptions } from '../dispatcher/dispatch-options';
import { AccessTokens } from '../oauth/access-tokens';
import { WrittenMails } from './written-mails';

/** What carrying a message takes besides the server. */
@Injectable()
export class MailMeans {
  constructor(
    readonly attachments: Attachments,
    readonly keys: DkimKeys,
    readonly mails: WrittenMails,
    readonly options: DispatchOptions,
    readonly tokens: AccessTokens,
  ) {}
}
