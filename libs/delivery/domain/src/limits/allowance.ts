import type { Temporal } from '@regulars/shared/calendar';

/** Messages counted in one span of time that begins at `start`. */
export interface SentSpan {
  start: Temporal.Instant;
  count: number;
}

export interface Limits {
  perHour: number | null;
  perDay: number | null;
}

export interface Allowance {
  /** How many may go now; Infinity without limits. */
  free: number;
  /** When the next may go, if none may now. */
  nextAt?: Temporal.Instant;
  /** Which limit was reached. */
  reached?: 'hour' | 'day';
}

/** How long one span counts for; providers count over the last hour and the last 24 hours, so the windows roll. */
export const spanMinutes = 5;

const minutesMs = 60_000;

/** How many messages the provider's limits leave now. A span counts until its end has left the window, never too few. */
export function allowance(spans: readonly SentSpan[], limits: Limits, now: Temporal.Instant): Allowance {
  const hour = within(spans, { limit: limits.perHour, minutes: 60, now });
  const day = within(spans, { limit: limits.perDay, minutes: 24 * 60, now });
  if (day.free <= 0) return { ...day, free: 0, reached: 'day' };
  if (hour.free <= 0) return { ...hour, free: 0, reached: 'hour' };
  return { free: Math.min(hour.free, day.free) };
}

interface Window {
  limit: number | null;
  minutes: number;
  now: Temporal.Instant;
}

function within(
  spans: readonly SentSpan[],
  { limit, minutes, now }: Window,
): { free: number; nextAt?: Temporal.Instant } {
  if (limit === null) return { free: Number.POSITIVE_INFINITY };
  const length = (minutes + spanMinutes) * minutesMs;
  const counted = spans.filter(
    (span) => span.count > 0 && span.start.epochMilliseconds > now.epochMilliseconds - length,
  );
  let free = limit - counted.reduce((sum, span) => sum + span.count, 0);
  if (free > 0) return { free };
  for (const span of [...counted].sort((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds)) {
    free += span.count;
    if (free > 0) return { free: 0, nextAt: span.start.add({ milliseconds: length }) };
  }
  return { free: 0 };
}
