import { Injectable } from '@nestjs/common';
import { upcomingDates } from '@regulars/customers/api';
import { monthDayRanges } from '@regulars/customers/domain';
import { horizonDays, planBirthdays, type Occurrence } from '@regulars/outreach/domain';
import { Clock, dayIn, type Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { birthdaysOf } from '../plan/birthdays-of';
import { Instructions, type Instruction } from '../plan/instruction';

/** A birthday that comes up, and whose it is. */
export interface ComingBirthday {
  occurrence: Occurrence;
  name: string;
}

/** The birthdays of the next 60 days in order, whether or not their programme is on. */
@Injectable()
export class BirthdayQueue {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly instructions: Instructions,
  ) {}

  async coming(): Promise<
    { from: Temporal.PlainDate; to: Temporal.PlainDate; all: ComingBirthday[]; instruction: Instruction } | undefined
  > {
    const instruction = await this.instructions.of(this.reader, 'birthday');
    if (!instruction) return undefined;
    const { rules } = instruction;
    const from = dayIn(this.clock.now(), rules.shopZone);
    const to = from.add({ days: horizonDays });
    const dates = await upcomingDates(this.reader, monthDayRanges(from, horizonDays, rules.leapChoice), {
      kind: 'birthday',
    });
    const names = new Map(dates.map((date) => [date.customerId, date.displayName]));
    const all = planBirthdays(birthdaysOf(dates), rules, { from, to })
      .map((occurrence) => ({ occurrence, name: names.get(occurrence.customerId) ?? '' }))
      .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    return { from, to, all, instruction };
  }
}

/** What the queue is ordered by. */
export const keyOf = ({ occurrence }: ComingBirthday): string =>
  `${occurrence.written.occasionDay} ${occurrence.customerId}`;
