import type { VoiceView } from '@regulars/care/contract';
import type { FeedbackAnswer, VoiceKind } from '@regulars/care/domain';
import type { Param, Reader } from '@regulars/shared/db';
import { themedBy } from './theme-marks';

/** Which voices: a condition on feedback (`f`) and on complaints (`k`) with the same parameters, and when. Stamps. */
export interface Narrowed {
  feedback: string;
  complaint: string;
  params: readonly Param[];
  from?: string;
  until?: string;
}

interface Stored {
  kind: VoiceKind;
  id: string;
  customerId: string;
  customerName: string;
  answer: FeedbackAnswer;
  words: string | null;
  saidAt: string;
}

/** Who spoke so, the newest first, after a place in that order; with what it is about. */
export async function voicesWhere(
  reader: Reader,
  narrowed: Narrowed,
  after: readonly Param[],
  most: number,
): Promise<VoiceView[]> {
  const { sql, params } = union(narrowed);
  const past = after.length === 0 ? '' : 'WHERE ("saidAt", id) < (?, ?)';
  const page = `SELECT * FROM (${sql}) v ${past} ORDER BY "saidAt" DESC, id DESC LIMIT ?`;
  return withThemes(reader, await reader.rows<Stored>(page, [...params, ...after, most]));
}

/** How many there are. */
export async function countVoices(reader: Reader, narrowed: Narrowed): Promise<number> {
  const { sql, params } = union(narrowed);
  return (await reader.row<{ n: number }>(`SELECT COUNT(*) AS "n" FROM (${sql}) v`, params))?.n ?? 0;
}

function union({ feedback, complaint, params, from = '', until = '9' }: Narrowed): { sql: string; params: Param[] } {
  const customer = 'c.id AS "customerId", c.display_name AS "customerName"';
  const sql = `
    SELECT 'feedback' AS "kind", f.id, ${customer}, f.answer, f.words, f.said_at AS "saidAt"
    FROM feedback f JOIN customer c ON c.id = f.customer_id
    WHERE f.removed_at IS NULL AND ${feedback} AND f.said_at >= ? AND f.said_at < ?
    UNION ALL SELECT 'complaint', k.id, ${customer}, 'bad', k.said, k.opened_at
    FROM complaint k JOIN customer c ON c.id = k.customer_id
    WHERE ${complaint} AND k.opened_at >= ? AND k.opened_at < ?`;
  return { sql, params: [...params, from, until, ...params, from, until] };
}

async function withThemes(reader: Reader, rows: readonly Stored[]): Promise<VoiceView[]> {
  const those = (kind: VoiceKind) =>
    rows.filter((row) => row.kind === kind).map(({ id, words }) => ({ id, text: words ?? '' }));
  const themed = {
    feedback: await themedBy(reader, 'feedback', those('feedback')),
    complaint: await themedBy(reader, 'complaint', those('complaint')),
  };
  return rows.map(({ customerId, customerName, ...voice }) => ({
    ...voice,
    customer: { id: customerId, name: customerName },
    ...themed[voice.kind](voice.id),
  }));
}
