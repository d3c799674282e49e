import { Id, Stamp, Table, Text } from '@regulars/shared/db';

/** When the scheduler last looked and planned: one row. */
@Table('outreach_heartbeat')
export class HeartbeatRow {
  @Id() id: string;
  @Stamp({ nullable: true }) lastRunAt: string | null;
  @Stamp({ nullable: true }) plannedAt: string | null;
  /** what it was planned for: another day, programme or policy makes it plan again */
  @Text(200, { nullable: true }) plannedFor: string | null;
}
