import { Injectable } from '@nestjs/common';
import type { DateFact, NoteFact, PreferenceFact } from '@regulars/briefs/domain';
import { dayIn, parseStamp } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';

// Each by an index of the customer's own rows, so that a brief takes as long with a million customers as with a
// thousand. The texts never change: each is prepared once.
const notes = `
  SELECT n.id, n.text, n.pinned, u.name AS "by", n.created_at AS "createdAt"
  FROM note n LEFT JOIN app_user u ON u.id = n.author_id WHERE n.customer_id = ?`;
const newestFirst = 'ORDER BY n.created_at DESC, n.id DESC';
const pinnedNotes = `${notes} AND n.pinned = 1 ${newestFirst} LIMIT 5`;
const looseNotes = `${notes} AND n.pinned = 0 ${newestFirst} LIMIT 6`;

const preferences = `
  SELECT id, kind, stance, text, source, source_day AS "day" FROM preference WHERE customer_id = ?
  ORDER BY source_day DESC, created_at DESC, id LIMIT 60`;

const dates = `
  SELECT id, kind, label, month_day AS "monthDay", year FROM important_date WHERE customer_id = ? ORDER BY id LIMIT 40`;

type StoredNote = Omit<NoteFact, 'pinned' | 'day'> & { pinned: number; createdAt: string };
type StoredDate = Omit<DateFact, 'on'> & { monthDay: string; year: number | null };

/** Reads what people told us or wrote down about a customer, as far as a brief shows it. */
@Injectable()
export class ToldReads {
  constructor(private readonly reader: Reader) {}

  /** Pinned notes and the newest others; days are the shop's. */
  async notes(customerId: string, zone: string): Promise<NoteFact[]> {
    const [pinned, loose] = await Promise.all([
      this.reader.rows<StoredNote>(pinnedNotes, [customerId]),
      this.reader.rows<StoredNote>(looseNotes, [customerId]),
    ]);
    return [...pinned, ...loose].map((note) => ({
      id: note.id,
      text: note.text,
      by: note.by,
      pinned: note.pinned === 1,
      day: dayIn(parseStamp(note.createdAt), zone).toString(),
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
