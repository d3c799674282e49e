import { dueInstant, Temporal } from '@regulars/shared/calendar';
import type { Policy } from './policy';
import { endOfQuiet, isClosed, isQuiet, timeOutside } from './policy';
import type { Reason } from './reason';
import { localText } from './reason';
import type { Weighed } from './weigh';

/** The first moment from `start` on that is neither in quiet hours nor, if it minds them, on a closed day. */
export function nextWelcome(
  touchpoint: Weighed,
  policy: Policy,
  start: Temporal.Instant,
): { until: Temporal.Instant; reasons: Reason[] } {
  const reasons: Reason[] = [];
  let until = start;
  while (Temporal.Instant.compare(until, touchpoint.expires) < 0) {
    const next = pushedFrom(touchpoint, policy, until.toZonedDateTimeISO(touchpoint.zone));
    if (!next) break;
    until = next.until;
    reasons.push({ kind: next.kind, until: localText(until, touchpoint.zone) });
  }
  return { until, reasons };
}

interface Push {
  kind: 'quiet-hours' | 'closed-day';
  until: Temporal.Instant;
}

function pushedFrom(touchpoint: Weighed, policy: Policy, local: Temporal.ZonedDateTime): Push | undefined {
  const minds = touchpoint.mindsClosedDays && !touchpoint.movedByHand;
  if (minds && isClosed(local.toPlainDate(), policy)) {
    const nextDay = local.toPlainDate().add({ days: 1 });
    const time = timeOutside(policy.quietHours, touchpoint.sendAt);
    return { kind: 'closed-day', until: dueInstant(nextDay, time, touchpoint.zone) };
  }
  if (policy.quietHours && isQuiet(local.toPlainTime(), policy.quietHours)) {
    return { kind: 'quiet-hours', until: endOfQuiet(local, policy.quietHours) };
  }
  return undefined;
}
