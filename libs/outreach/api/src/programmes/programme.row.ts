import type { Channel, ClosedDayChoice, ProgrammeKind, ProgrammeSettings, Weekday } from '@regulars/outreach/domain';
import type { LeapChoice } from '@regulars/shared/calendar';
import { Flag, Id, Indexed, Json, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** How a programme goes about it, beside its times. */
export interface ProgrammeHow {
  channel: Channel;
  /** the days of the week on which it sends; none: any */
  weekdays: Weekday[];
  /** the most on one day, for what can be spread; null: any number */
  perDay: number | null;
  /** `YYYY-MM-DD` */
  endsOn: string | null;
  needsApproval: boolean;
  settings: ProgrammeSettings;
}

/** A standing instruction that plans touchpoints. One of each kind is there from the start, switched off. */
@Table('programme')
@Indexed('ix_programme_segment', ['segmentId'])
export class ProgrammeRow {
  @Id() id: string;
  @Text(20) kind: ProgrammeKind;
  @Text(100) name: string;
  @Flag() isOn: boolean;
  /** local time, `HH:mm` */
  @Text(5) sendAt: string;
  @Text(16) leapChoice: LeapChoice;
  @Text(16) closedDays: ClosedDayChoice;
  @Ref('TemplateRow', { onDelete: 'RESTRICT' }) templateId: string;
  /** whom it is for; null: everybody */
  @Ref('SegmentRow', { nullable: true, onDelete: 'RESTRICT' }) segmentId: string | null;
  @Json() how: ProgrammeHow;
  /** null for those that each shop has from the start */
  @Stamp({ nullable: true }) addedAt: string | null;
  /** set once it is taken out: what it sent is still told */
  @Stamp({ nullable: true }) removedAt: string | null;
  @Stamp() updatedAt: string;
}
