import type { SegmentDefinition } from '@regulars/outreach/domain';
import { Id, Indexed, Json, Stamp, Table, Text } from '@regulars/shared/db';

/** A group of customers that somebody saved: by what they have in common, never by name. */
@Table('segment')
@Indexed('ux_segment_name_key', ['nameKey'], { unique: true })
export class SegmentRow {
  @Id() id: string;
  @Text(100) name: string;
  @Text(200) nameKey: string;
  @Json() definition: SegmentDefinition;
  @Stamp() updatedAt: string;
}
