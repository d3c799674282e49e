import { Temporal } from '@regulars/shared/calendar';
import { touches } from './occurrence';
import type { Wish, Window } from './wish';

/** Somebody who was sent to us and has come: by whom, and when first (`YYYY-MM-DD`). */
export interface SentVisit {
  readonly senderId: string;
  /** Where the one who sent them lives. */
  readonly zone: string | undefined;
  readonly sentId: string;
  readonly sentName: string;
  readonly firstDay: string;
}

/** Who sent somebody is often learnt weeks after they came; later than this the thanks would surprise. */
export const mostDaysSinceSent = 30;

/** What names the thanks for one who was sent, among all touchpoints of whoever sent them. */
export const sentOccasion = (sentId: string): string => `s:${sentId}`;

/** Thanks to whoever sent somebody, so many days after their first visit: once for each who was sent. */
export function thanksForSending(visits: readonly SentVisit[], daysAfter: number, window: Window): Wish[] {
  return visits.flatMap(({ senderId, zone, sentId, sentName, firstDay }) => {
    const occasionDay = Temporal.PlainDate.from(firstDay).add({ days: daysAfter });
    const lastDay = occasionDay.add({ days: mostDaysSinceSent });
    if (!touches(occasionDay, lastDay, window)) return [];
    const about = { kind: 'sent', name: sentName, day: firstDay } as const;
    return [
      { customerId: senderId, occasion: sentOccasion(sentId), occurrence: '1', occasionDay, zone, about, lastDay },
    ];
  });
}
