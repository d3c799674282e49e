import { Key, Stamp, Table, Text } from '@regulars/shared/db';

/** How the channel is doing: one row. */
@Table('channel_state')
export class ChannelStateRow {
  @Key(8) id: string;
  @Text(16, { nullable: true }) pausedWhy: string | null;
  @Text(500, { nullable: true }) pausedSaid: string | null;
  @Stamp({ nullable: true }) pausedSince: string | null;
  @Text(500, { nullable: true }) troubleSaid: string | null;
  @Stamp({ nullable: true }) troubleSince: string | null;
}
