import type { Belongings } from './merge-participant';

const theirOwn = (table: string, same?: string): Belongings => ({
  table,
  column: 'customer_id',
  key: 'id',
  ...(same === undefined ? {} : { same }),
});

// Learnt likes are not moved but learnt again from the visits.
const samePreference = `mine.source = 'learnt' OR (theirs.kind = mine.kind AND theirs.stance = mine.stance
  AND lower(theirs.text) = lower(mine.text))`;
const sameDate = `theirs.kind = mine.kind AND (mine.kind = 'birthday' OR theirs.month_day = mine.month_day)`;
// At most one of a customer's holds at a time; that of the record that stays goes on.
const bothHold = `mine.ended_at IS NULL AND theirs.ended_at IS NULL
  AND mine.until >= substr(theirs.set_at, 1, 10) AND theirs.until >= substr(mine.set_at, 1, 10)`;

/** What customers themselves keep of a customer besides the record. */
export const ownBelongings: readonly Belongings[] = [
  theirOwn('note'),
  theirOwn('preference', samePreference),
  theirOwn('important_date', sameDate),
  theirOwn('consent'),
  theirOwn('conduct', bothHold),
  // Whom they sent. That nobody has sent themselves the record has seen to by now.
  { table: 'referral', column: 'sent_by_id', key: 'customer_id' },
  { table: 'customer_merge', column: 'into_id', key: 'id' },
];
