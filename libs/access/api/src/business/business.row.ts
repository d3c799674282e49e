import { Id, LongText, Stamp, Table, Text } from '@regulars/shared/db';

/** The business that this installation belongs to: one row, or none before the set-up. */
@Table('business')
export class BusinessRow {
  @Id() id: string;
  @Text(200) name: string;
  @Text(64) zone: string;
  @Text(2) country: string;
  @Text(35) language: string;
  @Text(3) currency: string;
  @LongText({ nullable: true }) address: string | null;
  @Stamp() createdAt: string;
}
