import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CustomersModule } from '@regulars/customers/api';
import { DeliveryModule } from '@regulars/delivery/api';
import { LettersForgotten } from '../erasure/letters-forgotten';
import { ClosedAddresses } from '../mail-stops/closed-addresses';
import { MailStopBook } from '../mail-stops/mail-stop-book';
import { MailStopController } from '../mail-stops/mail-stop.controller';
import { MailStopDesk } from '../mail-stops/mail-stop-desk';
import { MailStopList } from '../mail-stops/mail-stop-list';
import { Refusals } from '../mail-stops/refusals';
import { WaitingLetters } from '../mail-stops/waiting-letters';
import { PauseController } from '../pauses/pause.controller';
import { Pauses } from '../pauses/pauses';
import { LetterHolders } from '../preference-page/letter-holders';
import { PublicPace } from '../preference-page/pace';
import { PaceGuard } from '../preference-page/pace.guard';
import { PageShower } from '../preference-page/page-shower';
import { PreferenceActs } from '../preference-page/preference-acts';
import { PreferencePageController } from '../preference-page/preference-page.controller';
import { PreferencePages } from '../preference-page/preference-pages';
import { PreferenceStates } from '../preference-page/preference-state';
import { Corrections } from '../requests/corrections';
import { RequestBook } from '../requests/request-book';
import { RequestController } from '../requests/request.controller';
import { RequestDesk } from '../requests/request-desk';
import { RequestIntake } from '../requests/request-intake';
import { RequestList } from '../requests/request-list';
import { AskedAgain } from '../unsubscribe/asked-again';
import { takeOneClickForms } from '../unsubscribe/one-click-body';
import { OptOuts } from '../unsubscribe/opt-outs';
import { OptOutWriter } from '../unsubscribe/opt-out-writer';
import { UnsubscribeController } from '../unsubscribe/unsubscribe.controller';
import { UnsubscribeLinks } from '../unsubscribe/unsubscribe-links';
import { UnsubscribePages } from '../unsubscribe/unsubscribe-pages';

const leaving = [AskedAgain, LettersForgotten, OptOuts, OptOutWriter, UnsubscribeLinks, UnsubscribePages];
const stopping = [ClosedAddresses, MailStopBook, MailStopDesk, MailStopList, Refusals, WaitingLetters];
const page = [LetterHolders, PaceGuard, PageShower, PreferenceActs, PreferencePages, PreferenceStates, PublicPace];
const asking = [Corrections, Pauses, RequestBook, RequestDesk, RequestIntake, RequestList];

/** What customers themselves decide by the links in their letters, and what people here make of what they ask for. */
@Module({
  imports: [CustomersModule, DeliveryModule],
  controllers: [
    MailStopController,
    PauseController,
    PreferencePageController,
    RequestController,
    UnsubscribeController,
  ],
  providers: [...leaving, ...page, ...asking, ...stopping],
  exports: [OptOutWriter, Pauses, PublicPace, RequestList, UnsubscribeLinks],
})
export class ChoicesModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost) {}

  onModuleInit(): void {
    takeOneClickForms(this.http);
  }
}
