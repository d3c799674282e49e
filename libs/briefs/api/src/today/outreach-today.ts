import { Injectable } from '@nestjs/common';
import type { TodayView } from '@regulars/briefs/contract';
import { RequestList } from '@regulars/outreach/api';
import type { Temporal } from '@regulars/shared/calendar';
import { WishesToday } from '../wishes/wishes-today';

const mostAsked = 20;

type TodaysOutreach = Pick<TodayView, 'asked' | 'approvals' | 'couldNot' | 'goingOut' | 'heartbeat' | 'tasks'>;

/** What goes out today or could not, what is for a person to do, and what customers ask for. */
@Injectable()
export class OutreachToday {
  constructor(
    private readonly wishes: WishesToday,
    private readonly requests: RequestList,
  ) {}

  async on(today: Temporal.PlainDate): Promise<TodaysOutreach> {
    const [wishes, waiting] = await Promise.all([this.wishes.on(today), this.requests.waiting(mostAsked)]);
    const asked = waiting.map(({ id, customerId, customerName, kind, answerBy }) => {
      return { requestId: id, customer: { id: customerId, name: customerName }, kind, answerBy };
    });
    return { ...wishes, asked };
  }
}
