import { Day, Id, Indexed, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** A reward that somebody earned, once for each nth visit. */
@Table('earned_reward')
@Indexed('ux_earned_reward_nth', ['rewardId', 'customerId', 'nth'], { unique: true })
@Indexed('ix_earned_reward_customer', ['customerId'])
export class EarnedRewardRow {
  @Id() id: string;
  @Ref('RewardRow', { onDelete: 'CASCADE' }) rewardId: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  /** as it was called when it was earned: that is what they were promised */
  @Text(100) name: string;
  @Whole() nth: number;
  /** of the visit that earned it */
  @Day() day: string;
  @Day() lastDay: string;
  @Stamp({ nullable: true }) redeemedAt: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) redeemedBy: string | null;
}
