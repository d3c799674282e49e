import type { Scope } from '@regulars/access/domain';
import { Id, Indexed, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** A key for a program, acting for the user it belongs to. */
@Table('api_token')
@Indexed('uq_api_token_token_hash', ['tokenHash'], { unique: true })
@Indexed('ix_api_token_user', ['userId'])
export class TokenRow {
  @Id() id: string;
  @Ref('UserRow', { onDelete: 'CASCADE' }) userId: string;
  @Text(64) tokenHash: string;
  @Text(100) name: string;
  @Text(8) scope: Scope;
  /** its last characters, to tell it from others */
  @Text(4) ending: string;
  @Stamp() createdAt: string;
  @Stamp({ nullable: true }) seenAt: string | null;
}
