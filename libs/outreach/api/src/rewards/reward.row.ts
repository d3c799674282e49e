import { Day, Flag, Id, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** What every nth visit earns. */
@Table('reward')
export class RewardRow {
  @Id() id: string;
  @Text(100) name: string;
  @Whole() every: number;
  /** for how many days after the visit that earned it */
  @Whole() validDays: number;
  @Flag() isOn: boolean;
  /** visits from this day of the shop's on earn it */
  @Day() since: string;
  /** set once it is taken away: what was earned holds */
  @Stamp({ nullable: true }) removedAt: string | null;
  @Stamp() updatedAt: string;
}
