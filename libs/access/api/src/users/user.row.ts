import type { Role } from '@regulars/access/domain';
import { Id, Indexed, Stamp, Table, Text } from '@regulars/shared/db';

/** Somebody who works here. (`user` is a reserved word on PostgreSQL.) */
@Table('app_user')
@Indexed('uq_app_user_email_key', ['emailKey'], { unique: true })
export class UserRow {
  @Id() id: string;
  @Text(200) name: string;
  @Text(254) email: string;
  /** the e-mail as it is compared */
  @Text(254) emailKey: string;
  @Text(16) role: Role;
  @Text(200) passwordHash: string;
  @Stamp() createdAt: string;
  @Stamp({ nullable: true }) seenAt: string | null;
  @Stamp({ nullable: true }) deactivatedAt: string | null;
}
