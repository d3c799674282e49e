import { Module } from '@nestjs/common';
import { CustomersModule } from '@regulars/customers/api';
import { AbsenceController } from './absences/absence.controller';
import { Absences } from './absences/absences';
import { CareDesk } from './care-desk';
import { ComplaintClosings } from './complaints/complaint-closing';
import { ComplaintClosingController } from './complaints/complaint-closing.controller';
import { ComplaintEar } from './complaints/complaint-ear';
import { ComplaintViews } from './complaints/complaint-views';
import { ComplaintWriter } from './complaints/complaint-writer';
import { ComplaintController } from './complaints/complaint.controller';
import { Complaints } from './complaints/complaints';
import { CustomerComplaintController } from './complaints/customer-complaint.controller';
import { GrantUndo } from './complaints/grant-undo';
import { GrantController } from './complaints/grant.controller';
import { Grants } from './complaints/grants';
import { Similar } from './complaints/similar-complaints';
import { ContactDraftController } from './drafts/contact-draft.controller';
import { ContactDrafts } from './drafts/contact-drafts';
import { CareRecord } from './export/care-record';
import { CustomerFeedbackController } from './feedback/customer-feedback.controller';
import { FeedbackEar } from './feedback/feedback-ear';
import { FeedbackController } from './feedback/feedback.controller';
import { Feedbacks } from './feedback/feedbacks';
import { CustomerHandoffController } from './handoffs/customer-handoff.controller';
import { HandoffLetters } from './handoffs/handoff-letters';
import { HandoffList } from './handoffs/handoff-list';
import { HandoffController } from './handoffs/handoff.controller';
import { Handoffs } from './handoffs/handoffs';
import { AllInteractionsController } from './interactions/all-interactions.controller';
import { InteractionList } from './interactions/interaction-list';
import { InteractionController } from './interactions/interaction.controller';
import { Preparation } from './interactions/preparation';
import { PreparedRates } from './interactions/prepared-rates';
import { Interactions } from './interactions/interactions';
import { CarePolicies } from './policy/care-policies';
import { CarePolicyController } from './policy/care-policy.controller';
import { PracticeCardController } from './practice/practice-card.controller';
import { PracticeCards } from './practice/practice-cards';
import { CustomerPromiseController } from './promises/customer-promise.controller';
import { KeptRates } from './promises/kept-rates';
import { LateLetters } from './promises/late-letters';
import { PromiseList } from './promises/promise-list';
import { PromiseWriter } from './promises/promise-writer';
import { CareMerged } from './merging/care-merged';
import { PromiseController } from './promises/promise.controller';
import { Promises } from './promises/promises';
import { ComplaintThemeController } from './themes/complaint-theme.controller';
import { FeedbackThemeController } from './themes/feedback-theme.controller';
import { ThemeMarks } from './themes/theme-marks';
import { ThemeTrends } from './themes/theme-trends';
import { ThemeController } from './themes/theme.controller';
import { Themes } from './themes/themes';
import { Voices } from './themes/voices';
import { ToldAnswers } from './told/told-answers';
import { ToldController } from './told/told.controller';

const complaints = [
  ComplaintClosings,
  ComplaintEar,
  Complaints,
  ComplaintViews,
  ComplaintWriter,
  Grants,
  GrantUndo,
  Similar,
];
const feedback = [FeedbackEar, Feedbacks];
const handoffs = [Absences, HandoffLetters, HandoffList, Handoffs];
const interactions = [
  ContactDrafts,
  InteractionList,
  Interactions,
  PracticeCards,
  Preparation,
  PreparedRates,
  ToldAnswers,
];
const promises = [KeptRates, LateLetters, PromiseList, Promises, PromiseWriter];
const themes = [ThemeMarks, Themes, ThemeTrends, Voices];

/** Contacts with people, what we promise them, and what we make good. */
@Module({
  imports: [CustomersModule],
  controllers: [
    AbsenceController,
    AllInteractionsController,
    CarePolicyController,
    ComplaintClosingController,
    ComplaintController,
    ComplaintThemeController,
    ContactDraftController,
    CustomerComplaintController,
    CustomerFeedbackController,
    CustomerHandoffController,
    CustomerPromiseController,
    FeedbackController,
    FeedbackThemeController,
    GrantController,
    HandoffController,
    InteractionController,
    PracticeCardController,
    PromiseController,
    ThemeController,
    ToldController,
  ],
  providers: [
    CareDesk,
    CareMerged,
    CarePolicies,
    CareRecord,
    ...complaints,
    ...feedback,
    ...handoffs,
    ...interactions,
    ...promises,
    ...themes,
  ],
  exports: [CareDesk, CarePolicies, FeedbackEar, Preparation],
})
export class CareModule {}
