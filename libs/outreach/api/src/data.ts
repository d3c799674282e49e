import type { ContextData } from '@regulars/shared/db';
import { LetterheadLogoRow } from './letters/letterhead-logo.row';
import { LetterheadRow } from './letters/letterhead.row';
import { Letters1796300000000 } from './migrations/1796300000000-letters';
import { Outreach1795310000000 } from './migrations/1795310000000-outreach';
import { Segments1796200000000 } from './migrations/1796200000000-segments';
import { Preferences1796400000001 } from './migrations/1796400000001-preferences';
import { MailStopRow } from './mail-stops/mail-stop.row';
import { MailStops1797000300000 } from './migrations/1797000300000-mail-stops';
import { ThankSenders1798500000001 } from './migrations/1798500000001-thank-senders';
import { AddedProgrammes1797000300001 } from './migrations/1797000300001-added-programmes';
import { PauseRow } from './pauses/pause.row';
import { Programmes1796600000000 } from './migrations/1796600000000-programmes';
import { Offers1796700000000 } from './migrations/1796700000000-offers';
import { OfferCodeRow } from './offers/offer-code.row';
import { OfferRow } from './offers/offer.row';
import { PolicyRow } from './policy/policy.row';
import { ProgrammeRow } from './programmes/programme.row';
import { RequestRow } from './requests/request.row';
import { HeartbeatRow } from './scheduler/heartbeat.row';
import { Rewards1797000200000 } from './migrations/1797000200000-rewards';
import { EarnedRewardRow } from './rewards/earned-reward.row';
import { RewardRow } from './rewards/reward.row';
import { Questions1798000000001 } from './migrations/1798000000001-questions';
import { QuestionRow } from './questions/question.row';
import { QuestionRulesRow } from './questions/question-rules.row';
import { ChangeLetterRow } from './changes/change-letter.row';
import { ChangeRow } from './changes/change.row';
import { Changes1798400000001 } from './migrations/1798400000001-changes';
import { SegmentRow } from './segments/segment.row';
import { TemplateWordsRow } from './templates/template-words.row';
import { TemplateRow } from './templates/template.row';
import { TouchpointEventRow } from './touchpoints/touchpoint-event.row';
import { TouchpointRow } from './touchpoints/touchpoint.row';
import { UnsubscribeLinkRow } from './unsubscribe/unsubscribe-link.row';

/** What this context keeps. */
export const outreachData: ContextData = {
  rows: [
    TemplateRow,
    TemplateWordsRow,
    LetterheadRow,
    LetterheadLogoRow,
    ProgrammeRow,
    PolicyRow,
    TouchpointRow,
    TouchpointEventRow,
    UnsubscribeLinkRow,
    HeartbeatRow,
    SegmentRow,
    MailStopRow,
    PauseRow,
    RequestRow,
    OfferRow,
    OfferCodeRow,
    RewardRow,
    EarnedRewardRow,
    QuestionRow,
    QuestionRulesRow,
    ChangeRow,
    ChangeLetterRow,
  ],
  migrations: [
    Outreach1795310000000,
    Segments1796200000000,
    Letters1796300000000,
    Preferences1796400000001,
    Programmes1796600000000,
    Offers1796700000000,
    Rewards1797000200000,
    MailStops1797000300000,
    AddedProgrammes1797000300001,
    Questions1798000000001,
    Changes1798400000001,
    ThankSenders1798500000001,
  ],
};
