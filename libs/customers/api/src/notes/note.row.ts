import { Flag, Id, Indexed, LongText, Ref, Stamp, Table } from '@regulars/shared/db';

/** What somebody wrote down about a customer. */
@Table('note')
@Indexed('ix_note_customer', ['customerId', 'createdAt', 'id'])
export class NoteRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @LongText() text: string;
  @Flag() pinned: boolean;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) authorId: string | null;
  @Stamp() createdAt: string;
  @Stamp({ nullable: true }) editedAt: string | null;
}
