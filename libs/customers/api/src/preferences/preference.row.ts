import type { PreferenceKind, PreferenceSource, Stance } from '@regulars/customers/domain';
import { Day, Id, Indexed, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** A like, dislike or need, and how we know. */
@Table('preference')
@Indexed('ix_preference_customer', ['customerId', 'id'])
@Indexed('ix_preference_need', ['stance', 'metOn', 'sourceDay', 'id'])
export class PreferenceRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) kind: PreferenceKind;
  @Text(16) stance: Stance;
  @Text(500) text: string;
  @Text(16) source: PreferenceSource;
  @Day() sourceDay: string;
  /** what it was learnt or imported from */
  @Text(100, { nullable: true }) origin: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) authorId: string | null;
  /** the day a need was met, by whom of us, and how */
  @Day({ nullable: true }) metOn: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) metById: string | null;
  @Text(500, { nullable: true }) metHow: string | null;
  @Stamp() createdAt: string;
}
