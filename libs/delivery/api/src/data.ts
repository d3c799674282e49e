import type { ContextData } from '@regulars/shared/db';
import { AttachmentContentRow } from './attachments/attachment-content.row';
import { AttachmentRow } from './attachments/attachment.row';
import { AttemptRow } from './attempts/attempt.row';
import { BounceMailboxRow } from './bounces/bounce-mailbox.row';
import { ChannelStateRow } from './channels/channel-state.row';
import { MailServerRow } from './channels/mail-server.row';
import { SentSpanRow } from './channels/sent-span.row';
import { DkimKeyRow } from './dkim/dkim-key.row';
import { Delivery1795305000000 } from './migrations/1795305000000-delivery';
import { Attachments1796100000000 } from './migrations/1796100000000-attachments';
import { Bounces1796100000002 } from './migrations/1796100000002-bounces';
import { MailLogin1796100000001 } from './migrations/1796100000001-mail-login';
import { DeliveryRow } from './outbox/delivery.row';
import { DeliveryTextRow } from './outbox/delivery-text.row';
import { SuppressionRow } from './suppressions/suppression.row';
import { WorkerRow } from './workers/worker.row';

/** What this context keeps. */
export const deliveryData: ContextData = {
  rows: [
    DeliveryRow,
    DeliveryTextRow,
    AttemptRow,
    AttachmentRow,
    AttachmentContentRow,
    SuppressionRow,
    MailServerRow,
    DkimKeyRow,
    BounceMailboxRow,
    ChannelStateRow,
    SentSpanRow,
    WorkerRow,
  ],
  migrations: [Delivery1795305000000, Attachments1796100000000, MailLogin1796100000001, Bounces1796100000002],
};
