export { answersFor } from './absences/absences';
export { CareModule } from './care.module';
export { complaintsOf, tenderNow, type KnownComplaint, type TenderCustomer } from './complaints/complaint-reads';
export { careData } from './data';
export { FeedbackEar, type Asked } from './feedback/feedback-ear';
export { feedbackWhere, waitsForUs } from './feedback/feedback-reads';
export {
  contacts,
  countedContacts,
  fromTheNewest,
  lastReached,
  type ContactPlace,
} from './interactions/interaction-reads';
export { Preparation, type BriefReadings } from './interactions/preparation';
export { handoffsWhere } from './handoffs/handoff-reads';
export { CarePolicies } from './policy/care-policies';
export { raisedBy, type Raiser } from './themes/raised';
export { themeOf } from './themes/theme-store';
export { overdueTo, owedTo, promisesWhere, type TellingDay } from './promises/promise-reads';
