import type { ContextData } from '@regulars/shared/db';
import { ReviewRow } from './briefs/review.row';
import { Briefs1795390000000 } from './migrations/1795390000000-briefs';
import { SampleCustomerRow } from './sample/sample-customer.row';
import { SnoozeRow } from './today/snooze.row';

/** What this context keeps. */
export const briefsData: ContextData = {
  rows: [ReviewRow, SnoozeRow, SampleCustomerRow],
  migrations: [Briefs1795390000000],
};
