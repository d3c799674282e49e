import type { Temporal } from '@regulars/shared/calendar';

// A till that is used every week stays signed in; a laptop left in a drawer does not.
const idle = { hours: 14 * 24 } as const;
// However busy, every session ends some day, so that a stolen one does too.
const longest = { hours: 90 * 24 } as const;

/** When a session that began at `begun` and is used at `now` will end if it is not used again. */
export function sessionEnd(begun: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const unused = now.add(idle);
  const atLast = begun.add(longest);
  return unused.epochMilliseconds < atLast.epochMilliseconds ? unused : atLast;
}

/** How long an invitation or its link can be used. */
export function inviteEnd(made: Temporal.Instant): Temporal.Instant {
  return made.add({ hours: 7 * 24 });
}
