export type { SegmentContext } from './clause-sql';
export type { SegmentCondition } from './condition';
export { SegmentAudience } from './segment-audience';
export { segmentCondition } from './segment-condition';
export { factsOf } from './segment-facts';
export { SegmentUses, type SegmentUser } from './segment-uses';
export { Segments } from './segments';
