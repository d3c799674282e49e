export { visitsData } from './data';
export { absences, type KeptAbsence, type WhoseAbsence } from './rhythm/absences';
export { RhythmReads, type AwayCustomer, type KeptRhythm } from './rhythm/rhythm-reads';
export { VisitSummaries } from './summaries';
export { VisitFollowers, type VisitFollower } from './visit-followers';
export { visitDays, type CountedDay } from './visits/visit-days';
export { VisitReads, type VisitPlace } from './visits/visit-reads';
export { VisitRow } from './visits/visit.row';
export { VisitsModule } from './visits.module';
