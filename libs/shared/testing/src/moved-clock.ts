import { Clock, Temporal } from '@regulars/shared/calendar';

/** A clock that stands where a test put it. */
export class MovedClock extends Clock {
  private at: Temporal.Instant;

  constructor(at: string) {
    super();
    this.at = Temporal.Instant.from(at);
  }

  override now(): Temporal.Instant {
    return this.at;
  }

  /** Puts it to a moment: an instant (`2026-11-22T09:00:00Z`). */
  set(at: string): void {
    this.at = Temporal.Instant.from(at);
  }

  /** Moves it on. */
  move(by: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }): void {
    // Instants know no days: a day here is 24 hours.
    const { days = 0, hours = 0, ...rest } = by;
    this.at = this.at.add({ ...rest, hours: hours + days * 24 });
  }
}
