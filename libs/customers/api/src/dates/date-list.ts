import type { DateView } from '@regulars/customers/contract';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { Owned } from '../customers/owned';

type Stored = Omit<DateView, 'day'> & { monthDay: string; year: number | null };

const select = `
  SELECT id, customer_id AS "customerId", kind, label, month_day AS "monthDay", year, created_at AS "createdAt"
  FROM important_date`;

/** A customer's important dates: the birthday first, then by month and day. */
export async function datesOf(reader: Reader, customerId: string): Promise<DateView[]> {
  const order = "ORDER BY CASE kind WHEN 'birthday' THEN 0 ELSE 1 END, month_day, id";
  return (await reader.rows<Stored>(`${select} WHERE customer_id = ? ${order}`, [customerId])).map(viewOf);
}

/** One date of this customer's; throws NotThere (404) if it is not theirs. */
export async function dateOf(reader: Reader, { customerId, id }: Owned): Promise<DateView> {
  const row = await reader.row<Stored>(`${select} WHERE id = ? AND customer_id = ?`, [id, customerId]);
  if (row === undefined) throw new NotThere('date');
  return viewOf(row);
}

function viewOf({ monthDay, year, ...rest }: Stored): DateView {
  return { ...rest, day: year === null ? `--${monthDay}` : `${String(year).padStart(4, '0')}-${monthDay}` };
}
