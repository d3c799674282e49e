import { Injectable } from '@nestjs/common';
import type { Invite } from '@regulars/access/contract';
import { emailKey } from '@regulars/access/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, type Tx } from '@regulars/shared/db';
import { secretHash } from '../secrets/secret';
import { InviteRow } from './invite.row';

export type Drawn = Omit<Invite, 'invitedBy'> & { token: string; invitedBy: string | null };

const columns = `
  i.id, i.name, i.email, i.role, COALESCE(u.name, 'the owner') AS "invitedBy",
  i.created_at AS "createdAt", i.expires_at AS "expiresAt"
  FROM invite i LEFT JOIN app_user u ON u.id = i.invited_by`;

/** Invitations as rows. */
@Injectable()
export class InviteStore {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Those that can still be used, newest first. */
  open(): Promise<Invite[]> {
    const sql = `SELECT ${columns} WHERE i.expires_at > ? ORDER BY i.created_at DESC, i.id DESC LIMIT 1000`;
    return this.reader.rows(sql, [this.now()]);
  }

  /** The invitation behind a link's token, if it can still be used. */
  behind(token: string, reader: Reader = this.reader): Promise<Invite | undefined> {
    return reader.row(`SELECT ${columns} WHERE i.token_hash = ? AND i.expires_at > ?`, [secretHash(token), this.now()]);
  }

  /** Adds one, in place of an earlier one for the same e-mail. */
  async put(tx: Tx, { token, ...invite }: Drawn): Promise<void> {
    await tx.delete(InviteRow, { emailKey: emailKey(invite.email) });
    await tx.insert(InviteRow, { ...invite, emailKey: emailKey(invite.email), tokenHash: secretHash(token) });
  }

  /** Takes one away; false if somebody else was faster. */
  async take(tx: Tx, id: string): Promise<boolean> {
    return (await tx.delete(InviteRow, { id })) > 0;
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}
