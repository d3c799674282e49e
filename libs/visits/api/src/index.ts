export { visitsData } from './data';
export { RhythmReads, type AwayCustomer, type KeptRhythm } from './rhythm/rhythm-reads';
export { VisitSummaries } from './summaries';
export { VisitReads, type VisitPlace } from './visits/visit-reads';
export { VisitRow } from './visits/visit.row';
export { VisitsModule } from './visits.module';
