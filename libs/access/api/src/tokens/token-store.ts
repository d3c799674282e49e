import { Injectable } from '@nestjs/common';
import type { ApiToken, NewToken } from '@regulars/access/contract';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, Reader, type Tx } from '@regulars/shared/db';
import { secretHash } from '../secrets/secret';
import { TokenRow } from './token.row';

type Stored = Omit<ApiToken, 'user'> & { userId: string; userName: string };

const columns = `
  t.id, t.name, t.scope, t.ending, t.created_at AS "createdAt", t.seen_at AS "lastUsedAt",
  u.id AS "userId", u.name AS "userName"
  FROM api_token t JOIN app_user u ON u.id = t.user_id`;

/** Tokens as rows. */
@Injectable()
export class TokenStore {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** All of them, newest first. */
  async all(): Promise<ApiToken[]> {
    const sql = `SELECT ${columns} ORDER BY t.created_at DESC, t.id DESC LIMIT 1000`;
    return (await this.reader.rows<Stored>(sql)).map(asToken);
  }

  async add(tx: Tx, userId: string, { name, scope }: NewToken, secret: string): Promise<ApiToken> {
    const token = { id: newId(), name, scope, ending: secret.slice(-4), createdAt: stampOf(this.clock.now()) };
    await tx.insert(TokenRow, { ...token, userId, tokenHash: secretHash(secret) });
    const owner = await tx.row<{ name: string }>('SELECT name FROM app_user WHERE id = ?', [userId]);
    return { ...token, lastUsedAt: null, user: { id: userId, name: owner?.name ?? '' } };
  }

  /** Takes one away; false if there is none such. */
  async remove(tx: Tx, id: string): Promise<boolean> {
    return (await tx.delete(TokenRow, { id })) > 0;
  }
}

const asToken = ({ userId, userName, ...token }: Stored): ApiToken => ({
  ...token,
  user: { id: userId, name: userName },
});
