import type { TimelineBound } from '@regulars/briefs/domain';

/** What to read of one kind: at most `limit` entries of a customer that lie before `bound`, newest first. */
export interface StreamQuery {
  customerId: string;
  bound: TimelineBound;
  limit: number;
  /** the shop's */
  zone: string;
}
