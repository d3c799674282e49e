import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@regulars/briefs/contract';
import { consentInWords, dayOfStamp } from '@regulars/briefs/domain';
import { seenBy } from '@regulars/customers/api';
import type {
  ConsentBasis,
  DateKind,
  PreferenceKind,
  PreferenceSource,
  Purpose,
  Stance,
} from '@regulars/customers/domain';
import { Reader, type Param } from '@regulars/shared/db';
import { onText } from '../briefs/told-reads';
import type { StreamQuery } from './stream-query';

interface Reading {
  author?: 'signed' | 'unsigned';
  /** what must hold besides */
  where?: string;
}

/** Reads one kind by its table: `what` it selects, the moment it stands at, and whether somebody wrote it. */
function select(table: string, at: string, what: string, { author = 'signed', where = '' }: Reading = {}): string {
  const [by, join] = author === 'signed' ? ['u.name', 'LEFT JOIN app_user u ON u.id = t.author_id'] : ['NULL', ''];
  return `SELECT t.id, t.${at} AS "at", ${by} AS "by", ${what} FROM ${table} t ${join}
    WHERE t.customer_id = ? AND (t.${at}, t.id) < (?, ?) ${where}
    ORDER BY t.${at} DESC, t.id DESC LIMIT ?`;
}

const notes = select(
  'note',
  'created_at',
  't.text, t.pinned, t.private, t.version, t.author_id AS "authorId", t.edited_at AS "editedAt"',
  { where: `AND ${seenBy('t')}` },
);
const preferences = select(
  'preference',
  'created_at',
  't.kind AS "preferenceKind", t.stance, t.text, t.source, t.source_day AS "sourceDay"',
);
const dates = select(
  'important_date',
  'created_at',
  't.kind AS "dateKind", t.label, t.month_day AS "monthDay", t.year',
  { author: 'unsigned' },
);
const consents = select('consent', 'at', 't.purposes, t.basis');

interface Row {
  id: string;
  at: string;
  by: string | null;
}
type NoteRow = Row & {
  text: string;
  pinned: number;
  private: number;
  version: number;
  authorId: string | null;
  editedAt: string | null;
};
type PreferenceRow = Row & {
  preferenceKind: PreferenceKind;
  stance: Stance;
  text: string;
  source: PreferenceSource;
  sourceDay: string;
};
type DateRow = Row & { dateKind: DateKind; label: string | null; monthDay: string; year: number | null };
type ConsentRow = Row & { purposes: string; basis: ConsentBasis };

/** What people told us or wrote down, as it stands on the timeline. */
@Injectable()
export class ToldStreams {
  constructor(private readonly reader: Reader) {}

  async notes(query: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.read<NoteRow>(notes, query, [query.readerId]);
    return rows.map(({ authorId, ...row }) => ({
      ...row,
      kind: 'note',
      day: dayOf(row, query),
      pinned: row.pinned === 1,
      private: row.private === 1,
      own: authorId === query.readerId,
    }));
  }

  async preferences(query: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.read<PreferenceRow>(preferences, query);
    return rows.map((row) => ({ ...row, kind: 'preference', day: dayOf(row, query) }));
  }

  async dates(query: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.read<DateRow>(dates, query);
    return rows.map(({ monthDay, year, ...row }) => ({
      ...row,
      kind: 'date',
      day: dayOf(row, query),
      on: onText(monthDay, year),
    }));
  }

  async consents(query: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.read<ConsentRow>(consents, query);
    return rows.map((row) => {
      // Written by the customers context as purposes with commas between.
      const purposes = row.purposes.split(',') as Purpose[];
      return { ...row, kind: 'consent', day: dayOf(row, query), purposes, text: consentInWords(purposes, row.basis) };
    });
  }

  private read<Found extends Row>(
    sql: string,
    { customerId, bound, limit }: StreamQuery,
    more: readonly Param[] = [],
  ): Promise<Found[]> {
    return this.reader.rows<Found>(sql, [customerId, bound.at, bound.id, ...more, limit]);
  }
}

function dayOf({ at }: { at: string }, { zone }: StreamQuery): string {
  return dayOfStamp(at, zone);
}
