import { Indexed, Ref, Stamp, Table } from '@regulars/shared/db';
import { KeyRef } from '../customers/key-ref';

/** Who sent a customer to us. It goes with either of them, so that nothing stays of whoever was erased. */
@Table('referral')
@Indexed('ix_referral_sent_by', ['sentById', 'customerId'])
export class ReferralRow {
  /** who was sent */
  @KeyRef('CustomerRow') customerId: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) sentById: string;
  /** when one of us thanked them in person */
  @Stamp({ nullable: true }) thankedAt: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) thankedById: string | null;
  @Stamp() createdAt: string;
}
