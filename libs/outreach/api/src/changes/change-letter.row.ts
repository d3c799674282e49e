import { Id, Indexed, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** One letter about a change to one customer: planned, told, or not told and why. Never a second one. */
@Table('change_letter')
@Indexed('ux_change_letter', ['changeId', 'customerId'], { unique: true })
@Indexed('ix_change_letter_next', ['state', 'nextAt', 'id'])
@Indexed('ix_change_letter_customer', ['customerId', 'toldAt'])
export class ChangeLetterRow {
  @Id() id: string;
  @Ref('ChangeRow', { onDelete: 'CASCADE' }) changeId: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) state: string;
  @Stamp() dueAt: string;
  @Stamp() expiresAt: string;
  /** when it is looked at again */
  @Stamp() nextAt: string;
  /** what tact said of it last, as sentences */
  @LongText() why: string;
  @Text(254, { nullable: true }) address: string | null;
  @Stamp({ nullable: true }) toldAt: string | null;
}
