import { Injectable } from '@nestjs/common';
import type { TodayView } from '@regulars/briefs/contract';
import type { Temporal } from '@regulars/shared/calendar';

/** What goes out today, what could not, and whether anybody looks. */
@Injectable()
export class WishesToday {
  on(_today: Temporal.PlainDate, _zone: string): Promise<Pick<TodayView, 'goingOut' | 'couldNot' | 'heartbeat'>> {
    return Promise.resolve({ goingOut: [], couldNot: [], heartbeat: null });
  }
}
