import { overdueTo, tenderNow, type TenderCustomer } from '@regulars/care/api';
import { tendernessAt } from '@regulars/care/domain';
import { keyOfEmail } from '@regulars/customers/api';
import type { Trouble } from '@regulars/outreach/domain';
import { dayIn, Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';

/** What is not well with a customer, or with somebody at the same address. */
export type TroubleOf = (customerId: string, email: string | null) => Trouble;

interface Question {
  customers: readonly string[];
  now: Temporal.Instant;
  shopZone: string;
  /** how long it stays quiet after a complaint */
  quietDays: number;
}

/** Complaints that are open or were closed of late, and promises that are overdue, for these customers. */
export async function troubles(reader: Reader, question: Question): Promise<TroubleOf> {
  const { customers, now, shopZone, quietDays } = question;
  const tender = await tenderNow(reader, now.subtract({ hours: quietDays * 24 }));
  const own = Map.groupBy(tender, ({ customerId }) => customerId);
  const byAddress = Map.groupBy(
    tender.filter(({ email }) => email !== null),
    ({ email }) => keyOfEmail(email ?? ''),
  );
  const overdue = await overdueTo(reader, customers, dayIn(now, shopZone).toString());
  const weighed = (those: readonly TenderCustomer[]) => tendernessAt(those, quietDays, now);
  return (customerId, email) => {
    const theirs = weighed(own.get(customerId) ?? []);
    const atAddress = email === null ? [] : (byAddress.get(keyOfEmail(email)) ?? []);
    const others = atAddress.filter((one) => one.customerId !== customerId);
    const home = weighed(others);
    const open = theirs.kind === 'open' ? theirs : home.kind === 'open' ? home : undefined;
    const after = [theirs, home].flatMap((one) => (one.kind === 'after' ? [one.until] : []));
    return {
      complaint: open && {
        since: dayIn(open.since, shopZone),
        of: theirs.kind === 'open' ? undefined : others.find(({ state }) => state === 'open')?.name,
      },
      quietUntil: after.toSorted((one, other) => Temporal.Instant.compare(one, other)).at(-1),
      overdue: overdue.get(customerId),
    };
  };
}
