import type { Reader } from '@regulars/shared/db';

/** Somebody who spoke of a theme. */
export interface Raiser {
  customerId: string;
  name: string;
  zone: string | null;
}

/** Everybody who spoke of a theme up to a moment (a stamp), each once, by name. */
export function raisedBy(reader: Reader, themeId: string, until: string): Promise<Raiser[]> {
  const sql = `
    SELECT c.id AS "customerId", c.display_name AS "name", c.zone FROM customer c WHERE c.id IN (
      SELECT f.customer_id FROM feedback_theme m JOIN feedback f ON f.id = m.feedback_id
      WHERE m.theme_id = ? AND m.fits = 1 AND f.removed_at IS NULL AND f.said_at <= ?
      UNION SELECT k.customer_id FROM complaint_theme m JOIN complaint k ON k.id = m.complaint_id
      WHERE m.theme_id = ? AND m.fits = 1 AND k.opened_at <= ?)
    ORDER BY c.sort_name, c.id`;
  return reader.rows<Raiser>(sql, [themeId, until, themeId, until]);
}
