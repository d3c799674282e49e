import { Id, Indexed, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** One place where somebody is signed in. The token itself is only in their cookie. */
@Table('session')
@Indexed('uq_session_token_hash', ['tokenHash'], { unique: true })
@Indexed('ix_session_user', ['userId'])
export class SessionRow {
  @Id() id: string;
  @Ref('UserRow', { onDelete: 'CASCADE' }) userId: string;
  @Text(64) tokenHash: string;
  @Text(100) device: string;
  @Text(64) address: string;
  @Stamp() createdAt: string;
  @Stamp() seenAt: string;
  @Stamp() expiresAt: string;
}
