import type { ContextData } from '@regulars/shared/db';
import { ComplaintEventRow } from './complaints/complaint-event.row';
import { ComplaintGrantRow } from './complaints/complaint-grant.row';
import { ComplaintRow } from './complaints/complaint.row';
import { ContactDraftRow } from './drafts/contact-draft.row';
import { InteractionRow } from './interactions/interaction.row';
import { Care1797000000000 } from './migrations/1797000000000-care';
import { AbsenceRow } from './absences/absence.row';
import { FeedbackRow } from './feedback/feedback.row';
import { HandoffRow } from './handoffs/handoff.row';
import { Handoffs1797000100000 } from './migrations/1797000100000-handoffs';
import { ToldAndPractice1797000110000 } from './migrations/1797000110000-told-and-practice';
import { Feedback1798000000000 } from './migrations/1798000000000-feedback';
import { Themes1798400000000 } from './migrations/1798400000000-themes';
import { Prepared1798600000201 } from './migrations/1798600000201-prepared';
import { CarePolicyRow } from './policy/care-policy.row';
import { PracticeCardRow } from './practice/practice-card.row';
import { PromiseEventRow } from './promises/promise-event.row';
import { PromiseRow } from './promises/promise.row';
import { ComplaintThemeRow } from './themes/complaint-theme.row';
import { FeedbackThemeRow } from './themes/feedback-theme.row';
import { ThemeRow } from './themes/theme.row';
import { ToldAnswerRow } from './told/told-answer.row';

/** What this context keeps. */
export const careData: ContextData = {
  rows: [
    AbsenceRow, CarePolicyRow, ComplaintEventRow, ComplaintGrantRow, ComplaintRow, ComplaintThemeRow, ContactDraftRow, FeedbackRow, FeedbackThemeRow, HandoffRow, InteractionRow,
    PracticeCardRow, PromiseEventRow, PromiseRow, ThemeRow, ToldAnswerRow,
  ], // prettier-ignore
  migrations: [
    Care1797000000000,
    Handoffs1797000100000,
    ToldAndPractice1797000110000,
    Feedback1798000000000,
    Themes1798400000000,
    Prepared1798600000201,
  ],
};
