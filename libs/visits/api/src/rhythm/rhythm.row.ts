import { Amount, Day, Indexed, Key, Table, Text, Whole } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/**
 * What the visits of one customer come to, kept with every write of a visit: lists and Today read these small rows
 * by index instead of all visits.
 */
@Table('visit_rhythm')
@Indexed('ix_visit_rhythm_overdue', ['overdueFrom', 'goneFrom'])
@Indexed('ix_visit_rhythm_own_gap', ['ownGap'])
@Indexed('ix_visit_rhythm_last', ['lastDay'])
@Indexed('ix_visit_rhythm_gone', ['goneFrom'])
export class RhythmRow {
  @Key(36)
  @ForeignKey('CustomerRow', { onDelete: 'CASCADE' })
  customerId: string;
  @Whole() visits: number;
  @Whole() visitDays: number;
  @Day() firstDay: string;
  @Day() lastDay: string;
  /** the median of their own gaps, in whole days */
  @Whole({ nullable: true }) ownGap: number | null;
  @Whole({ nullable: true }) usualDays: number | null;
  @Day({ nullable: true }) overdueFrom: string | null;
  @Day({ nullable: true }) goneFrom: string | null;
  /** all amounts in `currency`, the shop's when this was reckoned; null where none is known */
  @Amount({ nullable: true }) spentMinor: number | null;
  @Amount({ nullable: true }) worthMinor: number | null;
  @Text(3) currency: string;
}
