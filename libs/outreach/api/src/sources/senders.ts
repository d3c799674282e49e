import { inParts } from '@regulars/customers/api';
import { mostDaysSinceSent, thanksForSending, type SentVisit, type Wish } from '@regulars/outreach/domain';
import { marks, type Param, type Reader } from '@regulars/shared/db';
import type { SourceQuestion } from './occasion-source';

// By index those who came for the first time in these days; CROSS JOIN is how SQLite is told to begin with them.
const select = `
  SELECT r.sent_by_id AS "senderId", s.zone, r.customer_id AS "sentId", c.display_name AS "sentName",
    v.first_day AS "firstDay"
  FROM visit_rhythm v CROSS JOIN referral r CROSS JOIN customer c CROSS JOIN customer s
  WHERE v.last_day >= ? AND v.first_day BETWEEN ? AND ? AND r.customer_id = v.customer_id AND r.thanked_at IS NULL
    AND c.id = r.customer_id AND c.archived = 0 AND c.deceased = 0
    AND s.id = r.sent_by_id AND s.archived = 0 AND s.deceased = 0`;

type Stored = Omit<SentVisit, 'zone'> & { zone: string | null };

/** Whoever sent somebody who has come since, and was not thanked in person for it. */
export async function sendersToThank(
  reader: Reader,
  daysAfter: number,
  { window, customers }: Pick<SourceQuestion, 'window' | 'customers'>,
): Promise<Wish[]> {
  const from = window.from.subtract({ days: daysAfter + mostDaysSinceSent }).toString();
  const days = [from, from, window.to.toString()];
  const visits: SentVisit[] = [];
  for (const part of customers ? inParts(customers) : [undefined]) {
    const [where, params]: [string, Param[]] = part ? [`AND r.sent_by_id IN (${marks(part.length)})`, [...part]] : ['', []]; // prettier-ignore
    const rows = await reader.rows<Stored>(`${select} ${where} ORDER BY v.first_day, r.customer_id`, [
      ...days,
      ...params,
    ]);
    visits.push(...rows.map((row) => ({ ...row, zone: row.zone ?? undefined })));
  }
  return thanksForSending(visits, daysAfter, window);
}
