import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';

/** Throws NotThere (404) unless the complaint, if one is named, is this customer's. */
export async function mustBelong(reader: Reader, customerId: string, complaintId: string | null): Promise<void> {
  if (complaintId === null) return;
  const sql = 'SELECT 1 AS "theirs" FROM complaint WHERE id = ? AND customer_id = ?';
  if (!(await reader.row(sql, [complaintId, customerId]))) throw new NotThere('complaint');
}
