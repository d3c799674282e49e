import type { RequestKind, RequestState } from '@regulars/outreach/domain';
import { Day, Id, Indexed, Json, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** What a customer asked for on their own page, and what became of it. */
@Table('customer_request')
@Indexed('ix_customer_request_customer', ['customerId', 'id'])
@Indexed('ix_customer_request_state', ['state', 'id'])
export class RequestRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) kind: RequestKind;
  /** what they wrote: `Asked` */
  @Json({ nullable: true }) asked: object | null;
  @Stamp() receivedAt: string;
  /** by when the law wants an answer */
  @Day({ nullable: true }) answerBy: string | null;
  @Text(16) state: RequestState;
  @Stamp({ nullable: true }) decidedAt: string | null;
  @Text(200, { nullable: true }) decidedBy: string | null;
  @LongText({ nullable: true }) why: string | null;
  /** what stood there before it was accepted, for undoing */
  @Json({ nullable: true }) before: object | null;
}
