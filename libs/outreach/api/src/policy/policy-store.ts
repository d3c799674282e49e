import type { PolicyView } from '@regulars/outreach/contract';
import { firstRules, type Policy, type Weekday } from '@regulars/outreach/domain';
import type { Reader, Tx } from '@regulars/shared/db';

const onlyOne = '00000000-0000-7000-8000-000000000001';

interface Stored {
  quietFrom: string | null;
  quietUntil: string | null;
  closedWeekdays: string;
  closedDates: string;
  rules: string | null;
}

/** What is kept as one text, because no query asks for it. */
type Rules = Omit<PolicyView, 'quietHours' | 'closedWeekdays' | 'closedDates'>;

const rulesAtFirst: Rules = { ...firstRules, closedOnHolidays: false };

/** Puts another policy in place. */
export async function keepPolicy(
  tx: Tx,
  { quietHours, closedWeekdays, closedDates, ...rules }: PolicyView,
  at: string,
): Promise<void> {
  await tx.run(
    `UPDATE outreach_policy SET quiet_from = ?, quiet_until = ?, closed_weekdays = ?, closed_dates = ?, rules = ?,
       updated_at = ?
     WHERE id = ?`,
    [
      quietHours?.from ?? null,
      quietHours?.until ?? null,
      JSON.stringify(closedWeekdays),
      JSON.stringify(closedDates),
      JSON.stringify(rules),
      at,
      onlyOne,
    ],
  );
}

/** The policy as its screen shows it. */
export async function readPolicy(reader: Reader): Promise<PolicyView> {
  const found = await reader.row<Stored>(
    `SELECT quiet_from AS "quietFrom", quiet_until AS "quietUntil", closed_weekdays AS "closedWeekdays",
       closed_dates AS "closedDates", rules FROM outreach_policy WHERE id = ?`,
    [onlyOne],
  );
  if (!found) throw new Error('The policy row that the migration made is gone.');
  const { quietFrom, quietUntil } = found;
  return {
    quietHours: quietFrom !== null && quietUntil !== null ? { from: quietFrom, until: quietUntil } : null,
    // Written by keepPolicy() alone, from a policy that the contract had checked.
    closedWeekdays: JSON.parse(found.closedWeekdays) as Weekday[],
    closedDates: JSON.parse(found.closedDates) as PolicyView['closedDates'],
    // What was kept before a rule came to be has that rule as a shop starts with it.
    ...rulesAtFirst,
    ...(found.rules === null ? {} : (JSON.parse(found.rules) as Partial<Rules>)),
  };
}

/** The policy as the gate takes it; `holidays` are the days on which the shop's country is closed. */
export const policyOf = (view: PolicyView, holidays: readonly string[] = []): Policy => ({
  quietHours: view.quietHours ?? undefined,
  closedWeekdays: new Set(view.closedWeekdays),
  closedDates: new Set([...view.closedDates.map((closed) => closed.day), ...holidays]),
  cap: view.cap ?? undefined,
  householdOnce: view.householdOnce,
  personFirst: view.personFirst,
  justBeenDays: view.justBeenDays,
  wishesInComplaint: view.wishesInComplaint,
  late: view.late,
});
