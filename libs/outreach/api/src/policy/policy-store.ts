import type { PolicyView } from '@regulars/outreach/contract';
import type { Policy, Weekday } from '@regulars/outreach/domain';
import type { Reader, Tx } from '@regulars/shared/db';

const onlyOne = '00000000-0000-7000-8000-000000000001';

interface Stored {
  quietFrom: string | null;
  quietUntil: string | null;
  closedWeekdays: string;
  closedDates: string;
}

/** Puts another policy in place. */
export async function keepPolicy(
  tx: Tx,
  { quietHours, closedWeekdays, closedDates }: PolicyView,
  at: string,
): Promise<void> {
  await tx.run(
    `UPDATE outreach_policy SET quiet_from = ?, quiet_until = ?, closed_weekdays = ?, closed_dates = ?, updated_at = ?
     WHERE id = ?`,
    [
      quietHours?.from ?? null,
      quietHours?.until ?? null,
      JSON.stringify(closedWeekdays),
      JSON.stringify(closedDates),
      at,
      onlyOne,
    ],
  );
}

/** The policy as its screen shows it. */
export async function readPolicy(reader: Reader): Promise<PolicyView> {
  const found = await reader.row<Stored>(
    `SELECT quiet_from AS "quietFrom", quiet_until AS "quietUntil", closed_weekdays AS "closedWeekdays",
       closed_dates AS "closedDates" FROM outreach_policy WHERE id = ?`,
    [onlyOne],
  );
  if (!found) throw new Error('The policy row that the migration made is gone.');
  const { quietFrom, quietUntil } = found;
  return {
    quietHours: quietFrom !== null && quietUntil !== null ? { from: quietFrom, until: quietUntil } : null,
    // Written by keepPolicy() alone, from a policy that the contract had checked.
    closedWeekdays: JSON.parse(found.closedWeekdays) as Weekday[],
    closedDates: JSON.parse(found.closedDates) as PolicyView['closedDates'],
  };
}

/** The policy as the gate takes it. */
export const policyOf = (view: PolicyView): Policy => ({
  quietHours: view.quietHours ?? undefined,
  closedWeekdays: new Set(view.closedWeekdays),
  closedDates: new Set(view.closedDates.map((closed) => closed.day)),
});
