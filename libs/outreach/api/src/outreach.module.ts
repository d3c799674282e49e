import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CareModule } from '@regulars/care/api';
import { CustomersModule } from '@regulars/customers/api';
import { DeliveryModule } from '@regulars/delivery/api';
import { VisitsModule } from '@regulars/visits/api';
import { ChangeDesk } from './changes/change-desk';
import { ChangeGate } from './changes/change-gate';
import { ChangeOutcomes } from './changes/change-outcomes';
import { ChangePen } from './changes/change-pen';
import { ChangePost } from './changes/change-post';
import { ChangeTeller } from './changes/change-teller';
import { ChangeController } from './changes/change.controller';
import { Changes } from './changes/changes';
import { ThemeChangeController } from './changes/theme-change.controller';
import { ChoicesModule } from './choices/choices.module';
import { CodePictures } from './letters/code-pictures';
import { OutreachRecord } from './export/outreach-record';
import { HeadReader } from './letters/head-reader';
import { LetterMaker } from './letters/letter-maker';
import { LetterheadPreviews } from './letters/letterhead-previews';
import { LetterheadController } from './letters/letterhead.controller';
import { Letterheads } from './letters/letterheads';
import { takePictures } from './letters/picture-body';
import { Almanacs } from './holidays/almanacs';
import { HolidayBooks } from './holidays/holiday-books';
import { HolidayController } from './holidays/holiday.controller';
import { HolidayList } from './holidays/holiday-list';
import { TouchpointLetters } from './letters/touchpoint-letters';
import { OutcomeEar } from './outcomes/outcome-ear';
import { ComplaintEar } from './suppressing/complaint-ear';
import { LastLook } from './outcomes/last-look';
import { WelcomeGate } from './outcomes/welcome-gate';
import { OutreachMerged } from './merging/outreach-merged';
import { OfferController } from './offers/offer.controller';
import { OfferCourse } from './offers/offer-course';
import { OfferCourseController } from './offers/offer-course.controller';
import { OfferMatches } from './offers/offer-matches';
import { OfferPeople } from './offers/offer-people';
import { OfferReaches } from './offers/offer-reaches';
import { OfferResultController } from './offers/offer-result.controller';
import { OfferResults } from './offers/offer-results';
import { OfferSegments } from './offers/offer-segments';
import { OfferViews } from './offers/offer-views';
import { OfferWriter } from './offers/offer-writer';
import { Offers } from './offers/offers';
import { ShopDay } from './offers/shop-day';
import { ChangeFinder } from './plan/change-finder';
import { InstructionReader } from './plan/instruction';
import { PlanAgain } from './plan/plan-again';
import { PlanStore } from './plan/plan-store';
import { Planner } from './plan/planner';
import { Policies } from './policy/policies';
import { PolicyController } from './policy/policy.controller';
import { PolicyReader } from './policy/policy-reader';
import { PolicyTrials } from './policy/policy-trial';
import { ComingQueue } from './programmes/coming-queue';
import { ProgrammeReach } from './programmes/programme-reach';
import { ProgrammeSegments } from './programmes/programme-segments';
import { ProgrammeViews } from './programmes/programme-views';
import { ProgrammeController } from './programmes/programme.controller';
import { Programmes } from './programmes/programmes';
import { QuestionAsker } from './questions/question-asker';
import { QuestionController } from './questions/question.controller';
import { QuestionDesk } from './questions/question-desk';
import { QuestionFinder } from './questions/question-finder';
import { QuestionGate } from './questions/question-gate';
import { QuestionOutcomes } from './questions/question-outcomes';
import { QuestionPageController } from './questions/question-page.controller';
import { QuestionPages } from './questions/question-pages';
import { QuestionPens } from './questions/question-pens';
import { QuestionPost } from './questions/question-post';
import { QuestionList } from './questions/question-list';
import { QuestionRuleBook } from './questions/question-rules';
import { QuestionShower } from './questions/question-shower';
import { CustomerReferralController } from './referrals/customer-referral.controller';
import { ReferralView } from './referrals/referral-view';
import { SentForgotten } from './referrals/sent-forgotten';
import { CodeFinder } from './redemptions/code-finder';
import { CodeLooks } from './redemptions/code-looks';
import { Guesses } from './redemptions/guesses';
import { Redeemer } from './redemptions/redeemer';
import { RedemptionController } from './redemptions/redemption.controller';
import { EarnedRewardController } from './rewards/earned-reward.controller';
import { RewardCounter } from './rewards/reward-counter';
import { RewardEarning } from './rewards/reward-earning';
import { RewardController } from './rewards/reward.controller';
import { Rewards } from './rewards/rewards';
import { Heartbeats } from './scheduler/heartbeats';
import { Tick } from './scheduler/tick';
import { TickWork } from './scheduler/tick-work';
import { TickSchedule } from './scheduler/tick-schedule';
import { SegmentAudience } from './segments/segment-audience';
import { SegmentExplainer } from './segments/segment-explainer';
import { SegmentLooks } from './segments/segment-looks';
import { SegmentPlace } from './segments/segment-place';
import { SegmentQuestionController } from './segments/segment-question.controller';
import { SegmentUses } from './segments/segment-uses';
import { SegmentValues } from './segments/segment-values';
import { SegmentController } from './segments/segment.controller';
import { Segments } from './segments/segments';
import { HolidayWishes } from './sources/holiday-wishes';
import { OfferWishes } from './sources/offer-wishes';
import { OccasionSources } from './sources/occasion-sources';
import { Returns } from './sources/returns';
import { Thanks } from './sources/thanks';
import { YearlyDays } from './sources/yearly-days';
import { StatusController } from './status/status.controller';
import { Statuses } from './status/statuses';
import { Decider } from './tact/decider';
import { DecidingDesk } from './tact/deciding-desk';
import { FreshPlan } from './tact/fresh-plan';
import { KnowledgeReader } from './tact/knowledge-reader';
import { Post } from './tact/post';
import { SendByHand } from './tact/send-by-hand';
import { VerdictKeeper } from './tact/verdict-keeper';
import { GreetingLetters } from './templates/greeting-letters';
import { PreviewQueue } from './templates/preview-queue';
import { Samples } from './templates/samples';
import { TemplateDesk } from './templates/template-desk';
import { Gaps } from './templates/template-gaps';
import { TemplatePreviews } from './templates/template-previews';
import { TemplateUses } from './templates/template-uses';
import { TemplateWordsDesk } from './templates/template-words-desk';
import { TemplateWordsController } from './templates/template-words.controller';
import { TemplateController } from './templates/template.controller';
import { Templates } from './templates/templates';
import { TestLetters } from './templates/test-letters';
import { TestPost } from './templates/test-post';
import { PlanMonths } from './touchpoints/plan-month';
import { Needs } from './touchpoints/needs';
import { TouchpointActController } from './touchpoints/touchpoint-act.controller';
import { TouchpointActs } from './touchpoints/touchpoint-acts';
import { TouchpointBulk } from './touchpoints/touchpoint-bulk';
import { TouchpointBulkController } from './touchpoints/touchpoint-bulk.controller';
import { TouchpointController } from './touchpoints/touchpoint.controller';
import { TouchpointDesk } from './touchpoints/touchpoint-desk';
import { CustomerSilences } from './touchpoints/customer-silences';
import { HeardController } from './touchpoints/heard.controller';
import { TouchpointHands } from './touchpoints/touchpoint-hands';
import { TouchpointDetails } from './touchpoints/touchpoint-details';
import { Outlooks } from './touchpoints/outlooks';
import { TouchpointHistory } from './touchpoints/touchpoint-history';
import { TouchpointList } from './touchpoints/touchpoint-list';
import { TouchpointResend } from './touchpoints/touchpoint-resend';
import { TouchpointViews } from './touchpoints/touchpoint-views';

const instructing = [
  InstructionReader,
  Policies,
  PolicyReader,
  PolicyTrials,
  Programmes,
  ProgrammeSegments,
  ProgrammeViews,
];
const planning = [ChangeFinder, ComingQueue, PlanAgain, Planner, PlanStore, ProgrammeReach];
const finding = [
  Almanacs,
  HolidayBooks,
  HolidayList,
  HolidayWishes,
  OccasionSources,
  OfferWishes,
  Returns,
  Thanks,
  YearlyDays,
];
const deciding = [
  Decider,
  DecidingDesk,
  FreshPlan,
  KnowledgeReader,
  OutcomeEar,
  ComplaintEar,
  Post,
  SendByHand,
  VerdictKeeper,
  LastLook,
  WelcomeGate,
];
const writing = [
  CodePictures,
  GreetingLetters,
  HeadReader,
  LetterheadPreviews,
  Letterheads,
  LetterMaker,
  Samples,
  TouchpointLetters,
];
const wording = [Gaps, PreviewQueue, TemplateDesk, TemplatePreviews, Templates, TemplateUses, TemplateWordsDesk];
const testing = [TestLetters, TestPost];
const acting = [TouchpointActs, TouchpointBulk, TouchpointDesk, TouchpointHands, TouchpointHistory, TouchpointResend];
const showing = [
  CustomerSilences,
  Needs,
  Outlooks,
  PlanMonths,
  Statuses,
  TouchpointDetails,
  TouchpointList,
  TouchpointViews,
];
const questioning = [
  QuestionAsker,
  QuestionDesk,
  QuestionFinder,
  QuestionGate,
  QuestionOutcomes,
  QuestionPages,
  QuestionPens,
  QuestionPost,
  QuestionList,
  QuestionRuleBook,
  QuestionShower,
];
const changing = [ChangeDesk, ChangeGate, ChangeOutcomes, ChangePen, ChangePost, Changes, ChangeTeller];
const offering = [
  OfferCourse,
  OfferMatches,
  OfferPeople,
  OfferReaches,
  OfferResults,
  Offers,
  OfferSegments,
  OfferViews,
  OfferWriter,
  ShopDay,
];
const redeeming = [CodeFinder, CodeLooks, Guesses, Redeemer];
const rewarding = [RewardCounter, RewardEarning, Rewards];
const referring = [OutreachMerged, ReferralView, SentForgotten];
const turning = [Heartbeats, Tick, TickSchedule, TickWork];
const choosing = [SegmentAudience, SegmentExplainer, SegmentLooks, SegmentPlace, Segments, SegmentUses, SegmentValues];

/** Plans greetings, decides with tact, and hands letters to delivery. */
@Module({
  imports: [CareModule, ChoicesModule, CustomersModule, DeliveryModule, VisitsModule],
  controllers: [
    ChangeController,
    ThemeChangeController,
    HeardController,
    HolidayController,
    OfferController,
    OfferCourseController,
    OfferResultController,
    RedemptionController,
    RewardController,
    EarnedRewardController,
    CustomerReferralController,
    QuestionPageController,
    QuestionController,
    PolicyController,
    ProgrammeController,
    // `segments/values` stands before `segments/:id`.
    SegmentQuestionController,
    SegmentController,
    StatusController,
    LetterheadController,
    TemplateController,
    TemplateWordsController,
    TouchpointController,
    TouchpointActController,
    TouchpointBulkController,
  ],
  providers: [
    ...instructing,
    ...planning,
    ...finding,
    ...choosing,
    ...offering,
    ...questioning,
    ...changing,
    ...redeeming,
    ...rewarding,
    ...referring,
    ...deciding,
    ...writing,
    ...wording,
    ...testing,
    ...acting,
    ...showing,
    ...turning,
    OutreachRecord,
  ],
  exports: [
    ChoicesModule,
    Planner,
    ReferralView,
    SegmentAudience,
    Segments,
    SegmentUses,
    Statuses,
    Tick,
    Needs,
    TouchpointList,
  ],
})
export class OutreachModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost) {}

  onModuleInit(): void {
    takePictures(this.http);
  }
}
