import type { Role } from '@regulars/access/domain';
import { Id, Indexed, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** An invitation that waits for a colleague; gone once used or withdrawn. */
@Table('invite')
@Indexed('uq_invite_token_hash', ['tokenHash'], { unique: true })
@Indexed('uq_invite_email_key', ['emailKey'], { unique: true })
export class InviteRow {
  @Id() id: string;
  @Text(64) tokenHash: string;
  @Text(200) name: string;
  @Text(254) email: string;
  @Text(254) emailKey: string;
  @Text(16) role: Role;
  /** null where it was made on the command line */
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) invitedBy: string | null;
  @Stamp() createdAt: string;
  @Stamp() expiresAt: string;
}
