import { Indexed, Ref, Stamp, Table } from '@regulars/shared/db';
import { KeyRef } from '../customers/key-ref';

/** Two customers that look like one person and are two: somebody said so. `oneId` is the lesser id. */
@Table('distinct_pair')
@Indexed('ix_distinct_pair_other', ['otherId'])
export class DistinctPairRow {
  @KeyRef('CustomerRow') oneId: string;
  @KeyRef('CustomerRow') otherId: string;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) saidById: string | null;
  @Stamp() saidAt: string;
}
