import { counted } from '@regulars/shared/calendar';

const units = [
  { noun: 'month', days: 365 / 12, from: 90 },
  { noun: 'week', days: 7, from: 14 },
  { noun: 'day', days: 1, from: 0 },
] as const;

// One unit for both figures, so that they compare at a glance. Weeks only once there are four of them to count.
function unitFor(usualDays: number, days: number): (typeof units)[number] {
  const fits = units.find((unit) => usualDays >= unit.from && (unit.noun !== 'week' || days >= 28 || usualDays >= 28));
  return fits ?? units[2];
}

/** How often somebody comes: "every 9 days", "every 4 weeks". */
export function everyInWords(usualDays: number, days = usualDays): string {
  const unit = unitFor(usualDays, days);
  const count = Math.round(usualDays / unit.days);
  return count === 1 ? `every ${unit.noun}` : `every ${counted(count, unit.noun)}`;
}

/** A rhythm against today: "usually every 9 days, now 24", "usually every 2 weeks, now 7". */
export function rhythmInWords(usualDays: number, days: number): string {
  return `usually ${everyInWords(usualDays, days)}, now ${Math.round(days / unitFor(usualDays, days).days)}`;
}

/** Why to get in touch: "24 days. Usually comes every 9.", "7 weeks. Usually comes every 2." */
export function awayInWords(usualDays: number, days: number): string {
  const unit = unitFor(usualDays, days);
  const [now, usual] = [Math.round(days / unit.days), Math.round(usualDays / unit.days)];
  return `${counted(now, unit.noun)}. Usually comes every ${usual === 1 ? unit.noun : usual}.`;
}
