import type { TimelineBound } from '@regulars/briefs/domain';

/** What to read of one kind: at most `limit` entries of a customer that lie before `bound`, newest first. */
export interface StreamQuery {
  customerId: string;
  bound: TimelineBound;
  limit: number;
  /** who reads: nobody else's private notes are among them */
  readerId: string;
  /** the shop's */
  zone: string;
}
