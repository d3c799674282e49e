import type { Reader } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';

/** Throws Refused (422 `no-such-colleague`) unless somebody of that id works here now. */
export async function mustWorkHere(reader: Reader, userId: string, path: string): Promise<void> {
  const sql = 'SELECT 1 AS "here" FROM app_user WHERE id = ? AND deactivated_at IS NULL';
  if (await reader.row(sql, [userId])) return;
  throw new Refused('no-such-colleague', 'This colleague does not work here, or no longer; choose another.', [
    { path, message: 'Choose somebody who works here.' },
  ]);
}
