import { Flag, Id, Indexed, LongText, Ref, Stamp, Table, Whole } from '@regulars/shared/db';

/** What somebody wrote down about a customer. */
@Table('note')
@Indexed('ix_note_customer', ['customerId', 'createdAt', 'id'])
export class NoteRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @LongText() text: string;
  @Flag() pinned: boolean;
  /** only its author sees it */
  @Flag() private: boolean;
  /** counts its changes: the `ETag` */
  @Whole() version: number;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) authorId: string | null;
  @Stamp() createdAt: string;
  @Stamp({ nullable: true }) editedAt: string | null;
}
