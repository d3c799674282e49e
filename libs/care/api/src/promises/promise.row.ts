import { Day, Id, Indexed, LongText, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** What we said we would do, or what a customer waits for. */
@Table('promise')
@Indexed('ix_promise_customer', ['customerId', 'state'])
@Indexed('ix_promise_due', ['state', 'dueOn', 'id'])
@Indexed('ix_promise_who', ['whoId', 'state'])
@Indexed('ix_promise_first_due', ['firstDueOn'])
export class PromiseRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  /** who keeps it */
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) whoId: string | null;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) madeById: string | null;
  @Text(8) kind: string;
  @Text(300) what: string;
  @LongText({ nullable: true }) how: string | null;
  @Text(120, { nullable: true }) toWhom: string | null;
  /** the day we first said */
  @Day({ nullable: true }) firstDueOn: string | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Day({ nullable: true }) keptOn: string | null;
  @Text(16) state: string;
  @Whole() timesLate: number;
  @LongText({ nullable: true }) why: string | null;
  @Ref('ComplaintRow', { onDelete: 'SET NULL', nullable: true }) complaintId: string | null;
  /** the contact it was made in */
  @Ref('InteractionRow', { onDelete: 'SET NULL', nullable: true }) interactionId: string | null;
  @Stamp() createdAt: string;
  @Stamp({ nullable: true }) settledAt: string | null;
  @Whole() version: number;
}
