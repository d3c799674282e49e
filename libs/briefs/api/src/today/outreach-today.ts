import { Injectable } from '@nestjs/common';
import type { TodayView } from '@regulars/briefs/contract';
import { RequestList } from '@regulars/outreach/api';
import type { Temporal } from '@regulars/shared/calendar';
import { WishesToday } from '../wishes/wishes-today';

const mostAsked = 20;

/** What goes out today or could not, and what customers ask for. */
@Injectable()
export class OutreachToday {
  constructor(
    private readonly wishes: WishesToday,
    private readonly requests: RequestList,
  ) {}

  async on(today: Temporal.PlainDate): Promise<Pick<TodayView, 'asked' | 'couldNot' | 'goingOut' | 'heartbeat'>> {
    const [wishes, waiting] = await Promise.all([this.wishes.on(today), this.requests.waiting(mostAsked)]);
    const asked = waiting.map(({ id, customerId, customerName, kind, answerBy }) => {
      return { requestId: id, customer: { id: customerId, name: customerName }, kind, answerBy };
    });
    return { ...wishes, asked };
  }
}
