import type { Temporal } from '@regulars/shared/calendar';

/**
 * Whether somebody had read the brief on the day of a talk, or the day before. Null where it cannot be told: only the
 * last reading is known, and if that came after the talk there may have been one before as well.
 */
export function preparedFor(talkedOn: Temporal.PlainDate, readOn: Temporal.PlainDate | undefined): boolean | null {
  if (!readOn) return false;
  const { days } = readOn.until(talkedOn);
  return days < 0 ? null : days <= 1;
}

/** How many conversations there were, and how many of them began with the brief. */
export interface PreparedCount {
  talks: number;
  prepared: number;
}
