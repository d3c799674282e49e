import { Injectable } from '@nestjs/common';
import { Clock } from '@regulars/shared/calendar';
import { TooOften } from '@regulars/shared/http';

const most = 30;
const windowSeconds = 60;

/** How often one address may knock at a public page: thirty times a minute. */
@Injectable()
export class PublicPace {
  private window = 0;
  private readonly knocks = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Counts one knock; throws TooOften beyond the limit. */
  knock(from: string): void {
    const window = Math.floor(this.clock.now().epochMilliseconds / 1000 / windowSeconds);
    if (window !== this.window) this.knocks.clear();
    this.window = window;
    const count = (this.knocks.get(from) ?? 0) + 1;
    this.knocks.set(from, count);
    if (count > most)
      throw new TooOften('That was very often in a short time. Please try again in a minute.', windowSeconds);
  }
}
