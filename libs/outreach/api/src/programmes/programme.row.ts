import type { ClosedDayChoice, ProgrammeKind } from '@regulars/outreach/domain';
import type { LeapChoice } from '@regulars/shared/calendar';
import { Flag, Id, Indexed, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** A standing instruction that plans greetings. The birthday greeting is there from the start, switched off. */
@Table('programme')
@Indexed('ux_programme_kind', ['kind'], { unique: true })
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
  @Stamp() updatedAt: string;
}
