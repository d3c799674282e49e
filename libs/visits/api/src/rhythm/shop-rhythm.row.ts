import { Day, Key, Table, Whole } from '@regulars/shared/db';

/** The median of the customers' own gaps, which young rhythms lean on. One row, reckoned once a day and by imports. */
@Table('shop_rhythm')
export class ShopRhythmRow {
  @Key(8) id: string;
  @Whole({ nullable: true }) gap: number | null;
  @Day() day: string;
}
