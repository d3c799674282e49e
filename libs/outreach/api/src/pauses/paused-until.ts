import { inParts } from '@regulars/customers/api';
import { Temporal } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';

/**
 * Who of these wants to hear nothing on `today` (the shop's), and the first day on which they do again. A pause that is
 * over is not among them: it ends by itself.
 */
export async function pausedUntil(
  reader: Reader,
  customerIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<Map<string, Temporal.PlainDate>> {
  const last = new Map<string, string | null>();
  for (const part of inParts(customerIds)) {
    const rows = await reader.rows<{ customerId: string; until: string | null }>(
      `SELECT customer_id AS "customerId", until FROM customer_pause
       WHERE customer_id IN (${marks(part.length)}) ORDER BY id`,
      part,
    );
    for (const { customerId, until } of rows) last.set(customerId, until);
  }
  const holds = [...last].flatMap(([id, until]) =>
    until !== null && until > today.toString() ? [[id, Temporal.PlainDate.from(until)] as const] : [],
  );
  return new Map(holds);
}
