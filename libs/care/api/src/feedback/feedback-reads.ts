import type { FeedbackView, Themed } from '@regulars/care/contract';
import type { Param, Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { themedBy } from '../themes/theme-marks';

/** What was said, without its themes. */
export type SaidFeedback = Omit<FeedbackView, keyof Themed>;

type Stored = Omit<SaidFeedback, 'customer' | 'seen'> & {
  customerId: string;
  customerName: string;
  seenAt: string | null;
  seenBy: string | null;
};

const select = `
  SELECT f.id, f.customer_id AS "customerId", c.display_name AS "customerName", f.about, f.about_id AS "aboutId",
    f.about_day AS "aboutDay", f.answer, f.words, f.way, u.name AS "by", f.said_at AS "saidAt",
    f.seen_at AS "seenAt", s.name AS "seenBy"
  FROM feedback f JOIN customer c ON c.id = f.customer_id LEFT JOIN app_user u ON u.id = f.by_id
    LEFT JOIN app_user s ON s.id = f.seen_by_id`;

/** What waits for one of us: it was not good, nobody saw to it, and no open complaint stands for it. */
export const waitsForUs = `f.answer = 'bad' AND f.seen_at IS NULL AND f.about <> 'complaint' AND f.removed_at IS NULL`;

/** Feedback that fits a condition, in an order. */
export async function feedbackWhere(reader: Reader, sql: string, params: readonly Param[]): Promise<SaidFeedback[]> {
  return (await reader.rows<Stored>(`${select} WHERE ${sql}`, params)).map(viewOf);
}

/** One that is not taken off; throws NotThere (404). */
export async function feedbackOf(reader: Reader, id: string): Promise<SaidFeedback> {
  const [found] = await feedbackWhere(reader, 'f.id = ? AND f.removed_at IS NULL', [id]);
  if (!found) throw new NotThere('feedback');
  return found;
}

/** The same with what it is about. */
export async function withThemes(reader: Reader, said: readonly SaidFeedback[]): Promise<FeedbackView[]> {
  const themed = await themedBy(
    reader,
    'feedback',
    said.map(({ id, words }) => ({ id, text: words ?? '' })),
  );
  return said.map((one) => ({ ...one, ...themed(one.id) }));
}

/** One with what it is about; throws NotThere (404). */
export async function shownFeedback(reader: Reader, id: string): Promise<FeedbackView> {
  const said = await feedbackOf(reader, id);
  const [shown] = await withThemes(reader, [said]);
  return shown ?? { ...said, themes: [], suggested: [] };
}

function viewOf({ customerId, customerName, seenAt, seenBy, ...said }: Stored): SaidFeedback {
  const seen = seenAt === null ? null : { at: seenAt, by: seenBy };
  return { ...said, customer: { id: customerId, name: customerName }, seen };
}
