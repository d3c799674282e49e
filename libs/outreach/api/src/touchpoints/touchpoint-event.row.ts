import type { Reason, VerdictKind, Wording } from '@regulars/outreach/domain';
import type { KeptWeighing } from '../tact/kept-weighing';
import { Id, Indexed, Json, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** A verdict as it is kept. */
export interface KeptVerdict {
  kind: VerdictKind;
  until: string | null;
  wording: Wording | null;
  reasons: readonly Reason[];
}

/** One line of a touchpoint's history: a verdict, what a person did, what became of the delivery. Added, never changed. */
@Table('touchpoint_event')
@Indexed('ix_touchpoint_event_touchpoint', ['touchpointId', 'id'])
export class TouchpointEventRow {
  @Id() id: string;
  @Ref('TouchpointRow', { onDelete: 'CASCADE' }) touchpointId: string;
  @Stamp() at: string;
  /** who did it; null where nobody in person did */
  @Text(200, { nullable: true }) byName: string | null;
  @LongText() sentence: string;
  @Json({ nullable: true }) verdict: KeptVerdict | null;
  /** what a final verdict was decided on, so that it can be weighed again under other rules */
  @Json({ nullable: true }) known: KeptWeighing | null;
}
