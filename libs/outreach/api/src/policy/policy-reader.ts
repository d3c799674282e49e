import { Injectable } from '@nestjs/common';
import type { PolicyView } from '@regulars/outreach/contract';
import type { Policy } from '@regulars/outreach/domain';
import { Clock } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { HolidayBooks } from '../holidays/holiday-books';
import { policyOf, readPolicy } from './policy-store';

/** The policy as it is in force: with the public holidays of the shop's country, if those are closed days. */
@Injectable()
export class PolicyReader {
  constructor(
    private readonly clock: Clock,
    private readonly books: HolidayBooks,
  ) {}

  async inForce(reader: Reader, country: string): Promise<Policy> {
    return this.as(await readPolicy(reader), country);
  }

  /** The same for a policy that is only thought of. */
  async as(view: PolicyView, country: string): Promise<Policy> {
    if (!view.closedOnHolidays) return policyOf(view);
    const look = await this.books.open();
    const { year } = this.clock.now().toZonedDateTimeISO('UTC');
    const booked = [year - 1, year, year + 1].flatMap((one) => look(country, one));
    return policyOf(
      view,
      booked.filter(({ isPublic }) => isPublic).map(({ day }) => day),
    );
  }
}
