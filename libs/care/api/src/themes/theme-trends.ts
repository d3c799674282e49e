import { Injectable } from '@nestjs/common';
import type { ThemeList, ThemeView } from '@regulars/care/contract';
import { lastMonths, trendOf, type FeedbackAnswer } from '@regulars/care/domain';
import { dayIn, dueInstant, parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { CareDesk } from '../care-desk';
import { themeOf, themesNow, type ThemeRecord } from './theme-store';

const since = `
  SELECT m.theme_id AS "themeId", f.answer, f.said_at AS "at"
  FROM feedback_theme m JOIN feedback f ON f.id = m.feedback_id
  WHERE m.fits = 1 AND f.removed_at IS NULL AND f.said_at >= ?
  UNION ALL SELECT m.theme_id, 'bad', k.opened_at FROM complaint_theme m JOIN complaint k ON k.id = m.complaint_id
  WHERE m.fits = 1 AND k.opened_at >= ?`;

interface Counted {
  themeId: string;
  answer: FeedbackAnswer;
  at: string;
}

/** How often each theme was spoken of of late. */
@Injectable()
export class ThemeTrends {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  async list(): Promise<ThemeList> {
    return { items: await this.withTrends(this.reader, await themesNow(this.reader)) };
  }

  /** One; throws NotThere (404). */
  async one(reader: Reader, id: string): Promise<ThemeView> {
    const theme = await themeOf(reader, id);
    const [shown] = await this.withTrends(reader, [theme]);
    return shown ?? { ...theme, months: [] };
  }

  private async withTrends(reader: Reader, themes: readonly ThemeRecord[]): Promise<ThemeView[]> {
    const { today, zone } = await this.desk.tellingDay();
    const months = lastMonths(today);
    const from = startOf(months[0] ?? '', zone);
    const counted = (await reader.rows<Counted>(since, [from, from])).map(({ at, ...voice }) => ({
      ...voice,
      month: dayIn(parseStamp(at), zone).toString().slice(0, 7),
    }));
    const ofTheme = Map.groupBy(counted, ({ themeId }) => themeId);
    return themes.map((theme) => ({ ...theme, months: trendOf(ofTheme.get(theme.id) ?? [], months) }));
  }
}

/** The moment at which a month (`YYYY-MM`) begins in a zone, as a stamp. */
export const startOf = (month: string, zone: string): string =>
  stampOf(dueInstant(Temporal.PlainDate.from(`${month}-01`), '00:00', zone));
