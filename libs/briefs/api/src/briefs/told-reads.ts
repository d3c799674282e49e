import { Injectable } from '@nestjs/common';
import { dayOfStamp, type DateFact, type NoteFact, type PreferenceFact } from '@regulars/briefs/domain';
import { seenBy } from '@regulars/customers/api';
import { Reader } from '@regulars/shared/db';

// Each by an index of the customer's own rows, so that a brief takes as long with a million customers as with a
// thousand. The texts never change: each is prepared once.
const some = (pinned: 0 | 1, most: number): string => `
  SELECT * FROM (
    SELECT n.id, n.text, n.pinned, u.name AS "by", n.created_at AS "createdAt", n.private
    FROM note n LEFT JOIN app_user u ON u.id = n.author_id 
    WHERE n.customer_id = ? AND ${seenBy('n')} AND n.pinned = ${pinned}
    ORDER BY n.created_at DESC, n.id DESC LIMIT ${most}
  ) ${pinned === 1 ? 'pinned_ones' : 'loose_ones'}`;
const notes = `${some(1, 5)} UNION ALL ${some(0, 6)} ORDER BY 3 DESC, 5 DESC, 1 DESC`;

const preferences = `
  SELECT id, kind, stance, text, source, source_day AS "day" FROM preference WHERE customer_id = ? AND met_on IS NULL
  ORDER BY source_day DESC, created_at DESC, id LIMIT 60`;

const dates = `
  SELECT id, kind, label, month_day AS "monthDay", year FROM important_date WHERE customer_id = ? ORDER BY id LIMIT 40`;

type StoredNote = Omit<NoteFact, 'pinned' | 'private' | 'day'> & { pinned: number; private: number; createdAt: string };
type StoredDate = Omit<DateFact, 'on'> & { monthDay: string; year: number | null };

/** Reads what people told us or wrote down about a customer, as far as a brief shows it. */
@Injectable()
export class ToldReads {
  constructor(private readonly reader: Reader) {}

  /** Pinned notes and the newest others, as far as this reader sees them; days are the shop's. */
  async notes(customerId: string, zone: string, readerId: string): Promise<NoteFact[]> {
    const found = await this.reader.rows<StoredNote>(notes, [customerId, readerId, customerId, readerId]);
    return found.map((note) => ({
      id: note.id,
      text: note.text,
      by: note.by,
      pinned: note.pinned === 1,
      private: note.private === 1,
      day: dayOfStamp(note.createdAt, zone),
    }));
  }

  preferences(customerId: string): Promise<PreferenceFact[]> {
    return this.reader.rows<PreferenceFact>(preferences, [customerId]);
  }

  async dates(customerId: string): Promise<DateFact[]> {
    const found = await this.reader.rows<StoredDate>(dates, [customerId]);
    return found.map(({ monthDay, year, ...date }) => ({ ...date, on: onText(monthDay, year) }));
  }
}

/** `YYYY-MM-DD`, or `--MM-DD` where nobody knows the year. */
export function onText(monthDay: string, year: number | null): string {
  return year === null ? `--${monthDay}` : `${String(year).padStart(4, '0')}-${monthDay}`;
}
