import { Module } from '@nestjs/common';
import { Attachments } from './attachments/attachments';
import { BounceChecks } from './bounces/bounce-check';
import { BounceDesk } from './bounces/bounce-desk';
import { BounceMailboxController } from './bounces/bounce-mailbox.controller';
import { BounceMailboxes } from './bounces/bounce-mailboxes';
import { BounceSchedule } from './bounces/bounce-schedule';
import { CameBack } from './bounces/came-back';
import { Carriers } from './carriers/carriers';
import { MailMeans } from './carriers/mail-means';
import { WrittenMails } from './carriers/written-mails';
import { ChannelHealths } from './channels/channel-health';
import { EmailChannelController } from './channels/email-channel.controller';
import { EmailChannels } from './channels/email-channel';
import { MailSecrets } from './channels/mail-secrets';
import { MailSettings } from './channels/mail-settings';
import { MailTests } from './channels/mail-test';
import { SecretBox } from './channels/secret-box';
import { SentCounter } from './channels/sent-counter';
import { Deliveries } from './deliveries/deliveries';
import { DeliveryController } from './deliveries/delivery.controller';
import { DeliveryList } from './deliveries/delivery-list';
import { DkimDesk } from './dkim/dkim-desk';
import { DkimKeys } from './dkim/dkim-keys';
import { DkimController } from './dkim/dkim.controller';
import { ClaimDesk } from './dispatcher/claim-desk';
import { Claims } from './dispatcher/claim';
import { Dice } from './dispatcher/dice';
import { DispatchOptions } from './dispatcher/dispatch-options';
import { Dispatcher } from './dispatcher/dispatcher';
import { DispatchSchedule } from './dispatcher/schedule';
import { Opening } from './dispatcher/opening';
import { Results } from './dispatcher/results';
import { StateWriter } from './dispatcher/state-writer';
import { Sweep } from './dispatcher/sweep';
import { WelcomeDesk } from './dispatcher/welcome-desk';
import { Doctor } from './doctor/doctor';
import { DoctorController } from './doctor/doctor.controller';
import { RecordCheck } from './doctor/record-check';
import { ServerCheck } from './doctor/server-check';
import { TxtRecords } from './doctor/txt-records';
import { AccessTokens } from './oauth/access-tokens';
import { CallingOff } from './outbox/calling-off';
import { Outbox } from './outbox/outbox';
import { DeliveryPorts } from './ports/delivery-ports';
import { DeliveryStatus } from './status/delivery-status';
import { StatusParts } from './status/status-parts';
import { Suppressions } from './suppressions/suppressions';
import { Heartbeat } from './workers/heartbeat';

const known = [
  CallingOff,
  Deliveries,
  DeliveryPorts,
  DeliveryStatus,
  Dispatcher,
  Doctor,
  Outbox,
  SecretBox,
  Suppressions,
];
const channel = [
  Carriers,
  ChannelHealths,
  EmailChannels,
  MailMeans,
  MailSecrets,
  MailSettings,
  MailTests,
  SentCounter,
  WrittenMails,
];
const sending = [
  ClaimDesk,
  Claims,
  Dice,
  DispatchOptions,
  DispatchSchedule,
  Heartbeat,
  Opening,
  Results,
  StateWriter,
  Sweep,
  WelcomeDesk,
];
const signing = [AccessTokens, DkimDesk, DkimKeys];
const bounces = [BounceChecks, BounceDesk, BounceMailboxes, BounceSchedule, CameBack];
const examining = [RecordCheck, ServerCheck, TxtRecords];
const shown = [Attachments, DeliveryList, StatusParts];

/** Hands rendered messages to a mail server, and knows what became of each. */
@Module({
  controllers: [DeliveryController, EmailChannelController, DkimController, BounceMailboxController, DoctorController],
  providers: [...known, ...channel, ...sending, ...signing, ...bounces, ...examining, ...shown],
  exports: known,
})
export class DeliveryModule {}
