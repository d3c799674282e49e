import { Id, LongText, Table, Text } from '@regulars/shared/db';

/** What a delivery says, as it was rendered. Shares its id with the delivery. */
@Table('delivery_text')
export class DeliveryTextRow {
  @Id() id: string;
  @LongText() plain: string;
  @LongText({ nullable: true }) html: string | null;
  @Text(254, { nullable: true }) replyTo: string | null;
  @Text(200, { nullable: true }) replyToName: string | null;
  @Text(200, { nullable: true }) fromName: string | null;
  @Text(1000, { nullable: true }) unsubscribeUrl: string | null;
}
