import type { ContextData } from '@regulars/shared/db';
import { ReviewRow } from './briefs/review.row';
import { Briefs1795390000000 } from './migrations/1795390000000-briefs';
import { PutOff1798600000200 } from './migrations/1798600000200-put-off';
import { SampleCustomerRow } from './sample/sample-customer.row';
import { PutOffRow } from './today/put-off.row';
import { SnoozeRow } from './today/snooze.row';

/** What this context keeps. */
export const briefsData: ContextData = {
  rows: [PutOffRow, ReviewRow, SnoozeRow, SampleCustomerRow],
  migrations: [Briefs1795390000000, PutOff1798600000200],
};
