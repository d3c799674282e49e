import type { About, Channel, TouchpointStatus } from '@regulars/outreach/domain';
import { Day, Flag, Id, Indexed, Json, LongText, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** What a person's act changed, so that it can be taken back. */
export interface BeforeAct {
  status: TouchpointStatus;
  day: string;
  time: string;
  dueAt: string;
  expiresAt: string;
  lookAt: string;
  movedByHand: boolean;
  sentence: string;
  way?: Channel;
}

/** One planned message to one customer. Customer, occasion and occurrence name it for ever: planning again finds it, never doubles it. */
@Table('touchpoint')
@Indexed('ux_touchpoint_occurrence', ['customerId', 'occasion', 'occurrence'], { unique: true })
@Indexed('ix_touchpoint_look', ['status', 'lookAt'])
@Indexed('ix_touchpoint_day', ['day', 'dueAt', 'id'])
@Indexed('ix_touchpoint_programme', ['programmeId', 'status', 'occasionDay'])
@Indexed('ix_touchpoint_with', ['withId'])
export class TouchpointRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Ref('ProgrammeRow', { onDelete: 'CASCADE' }) programmeId: string;
  @Text(40) occasion: string;
  @Text(10) occurrence: string;
  @Day() occasionDay: string;
  /** the day and time it goes out, local in `zone` */
  @Day() day: string;
  @Text(5) time: string;
  @Text(64) zone: string;
  @Stamp() dueAt: string;
  @Stamp() expiresAt: string;
  /** when it is looked at next: its due time, or until when the gate held it */
  @Stamp() lookAt: string;
  @Text(12) status: TouchpointStatus;
  @LongText() sentence: string;
  @Whole({ nullable: true }) turning: number | null;
  @Flag() movedByHand: boolean;
  @Flag() settledByHand: boolean;
  /** may have been sent, or a task that did not reach them, and somebody left it at that */
  @Flag() leftAlone: boolean;
  /** how often it was handed to the post; part of the delivery's key */
  @Whole() round: number;
  @Stamp({ nullable: true }) settledAt: string | null;
  @Json({ nullable: true }) before: BeforeAct | null;
  @Stamp() changedAt: string;
  /** what it is about; null for birthdays that were planned before this was kept */
  @Json({ nullable: true }) about: About | null;
  /** how a person is to do it; null: by a letter */
  @Text(8, { nullable: true }) way: Channel | null;
  /** the touchpoint in whose letter it goes along: two customers, one address */
  @Text(36, { nullable: true }) withId: string | null;
}
