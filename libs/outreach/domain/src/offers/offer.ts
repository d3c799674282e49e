import type { OfferState } from './vocabulary';

/** An offer as its state and its redemption go by it. Days are `YYYY-MM-DD`, of the shop. */
export interface OfferTerm {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly sendDay: string;
  readonly scheduledAt: string | null;
  readonly stoppedAt: string | null;
}

/** Where an offer stands on a day of the shop's. */
export function offerState(offer: OfferTerm, today: string): OfferState {
  if (offer.scheduledAt === null) return 'draft';
  if (today > offer.lastDay) return 'ended';
  if (offer.stoppedAt !== null) return 'stopped';
  return today < offer.sendDay ? 'scheduled' : 'running';
}

/** A place in a request, and what does not fit there. */
export interface Misfit {
  readonly path: string;
  readonly message: string;
}

/** How many days ahead an offer may be sent: as far as the plan looks. */
const mostDaysAhead = 60;

/** What does not fit of an offer's days: it may not be over before it starts, nor lie in the past. */
export function misfitsOf(
  { firstDay, lastDay, sendDay }: Pick<OfferTerm, 'firstDay' | 'lastDay' | 'sendDay'>,
  today: Days,
): Misfit[] {
  const found: Misfit[] = [];
  const misfit = (is: boolean, path: string, message: string) => is && found.push({ path, message });
  misfit(lastDay < firstDay, 'lastDay', 'It ends before it starts.');
  misfit(lastDay < today.today, 'lastDay', 'This day has passed.');
  misfit(sendDay < today.today, 'sendDay', 'This day has passed.');
  misfit(sendDay > lastDay, 'sendDay', 'It would be sent after its last day.');
  misfit(sendDay > today.horizon, 'sendDay', `The plan looks ${mostDaysAhead} days ahead. Choose an earlier day.`);
  return found;
}

/** Today in the shop, and the last day that the plan looks at. */
export interface Days {
  readonly today: string;
  readonly horizon: string;
}
