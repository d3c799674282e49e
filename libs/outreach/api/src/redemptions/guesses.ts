import { Injectable } from '@nestjs/common';
import { Clock } from '@regulars/shared/calendar';
import { TooOften } from '@regulars/shared/http';

const most = 10;
const windowSeconds = 60;

/** How often one person may type what is no code: ten times a minute. Then nothing is looked up, right or wrong. */
@Injectable()
export class Guesses {
  private window = 0;
  private readonly misses = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Throws TooOften for who guessed too often in this minute. */
  mustNotGuess(userId: string): void {
    this.turn();
    if ((this.misses.get(userId) ?? 0) < most) return;
    throw new TooOften('That was very often in a short time. Please try again in a minute.', windowSeconds);
  }

  /** Counts one that was no code. */
  missed(userId: string): void {
    this.turn();
    this.misses.set(userId, (this.misses.get(userId) ?? 0) + 1);
  }

  private turn(): void {
    const window = Math.floor(this.clock.now().epochMilliseconds / 1000 / windowSeconds);
    if (window !== this.window) this.misses.clear();
    this.window = window;
  }
}
