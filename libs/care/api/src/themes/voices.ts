import { Injectable } from '@nestjs/common';
import type { ThemeVoices, ThemeVoicesQuery, UnsortedVoices } from '@regulars/care/contract';
import { lastMonths } from '@regulars/care/domain';
import { Temporal } from '@regulars/shared/calendar';
import { pageFrom } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { placeIn } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { startOf, ThemeTrends } from './theme-trends';
import { countVoices, voicesWhere } from './voice-reads';

/** The newest of what has no theme that are looked through, and how many of them are shown. */
const mostRead = 1_000;
const mostShown = 20;

const isOf = (kind: string, id: string) =>
  `EXISTS (SELECT 1 FROM ${kind}_theme m WHERE m.${kind}_id = ${id} AND m.theme_id = ? AND m.fits = 1)`;
const hasNone = (kind: string, id: string) =>
  `NOT EXISTS (SELECT 1 FROM ${kind}_theme m JOIN theme t ON t.id = m.theme_id
     WHERE m.${kind}_id = ${id} AND m.fits = 1 AND t.removed_at IS NULL)`;

/** Who spoke of what. */
@Injectable()
export class Voices {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
    private readonly trends: ThemeTrends,
  ) {}

  /** A theme with who spoke of it, the newest first. */
  async of(id: string, { month, limit, cursor, total }: ThemeVoicesQuery): Promise<ThemeVoices> {
    const theme = await this.trends.one(this.reader, id);
    const span = await this.span(month);
    const within = { feedback: isOf('feedback', 'f.id'), complaint: isOf('complaint', 'k.id'), params: [id], ...span };
    const after = cursor === undefined ? [] : placeIn(cursor);
    const found = await voicesWhere(this.reader, within, after, limit + 1);
    return {
      ...theme,
      ...pageFrom(found, limit, (last) => [last.saidAt, last.id]),
      ...(total === true ? { total: await countVoices(this.reader, within) } : {}),
    };
  }

  /** What has no theme yet, was said within the months that are shown, and whose words suggest one. */
  async unsorted(): Promise<UnsortedVoices> {
    const { today, zone } = await this.desk.tellingDay();
    const from = startOf(lastMonths(today)[0] ?? '', zone);
    const within = { feedback: hasNone('feedback', 'f.id'), complaint: hasNone('complaint', 'k.id'), params: [], from };
    const found = await voicesWhere(this.reader, within, [], mostRead);
    const items = found.filter(({ suggested }) => suggested.length > 0);
    return { items: items.slice(0, mostShown), total: items.length };
  }

  private async span(month: string | undefined): Promise<{ from?: string; until?: string }> {
    if (month === undefined) return {};
    const { zone } = await this.desk.tellingDay();
    const next = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
    return { from: startOf(month, zone), until: startOf(next, zone) };
  }
}
