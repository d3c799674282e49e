import type { Weekday } from '@regulars/outreach/domain';
import { Id, Json, Stamp, Table, Text } from '@regulars/shared/db';

/** When outreach keeps quiet: one row. */
@Table('outreach_policy')
export class PolicyRow {
  @Id() id: string;
  @Text(5, { nullable: true }) quietFrom: string | null;
  @Text(5, { nullable: true }) quietUntil: string | null;
  @Json() closedWeekdays: Weekday[];
  @Json() closedDates: { day: string; name: string | null }[];
  @Stamp() updatedAt: string;
  /** the other rules; null: as a shop starts */
  @Json({ nullable: true }) rules: object | null;
}
