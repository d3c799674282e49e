import { Id, LongText, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** Words for a hard moment. None at all, not even taken off ones, means that the house has its first ones. */
@Table('practice_card')
export class PracticeCardRow {
  @Id() id: string;
  @Text(120) title: string;
  @LongText() words: string;
  /** its place in the list */
  @Whole() place: number;
  @Stamp({ nullable: true }) removedAt: string | null;
}
