import { Injectable } from '@nestjs/common';
import type { ApiToken, MadeToken, NewToken } from '@regulars/access/contract';
import type { Page } from '@regulars/shared/contract';
import { UnitOfWork } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { AuditTrail } from '../audit/audit-trail';
import { newSecret } from '../secrets/secret';
import { TokenStore } from './token-store';
import { tokenPrefix } from './tokens';

/** Makes and revokes the keys of programs. */
@Injectable()
export class TokenDesk {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: TokenStore,
    private readonly audit: AuditTrail,
  ) {}

  async list(): Promise<Page<ApiToken>> {
    return { items: await this.store.all(), nextCursor: null };
  }

  /** Makes a token that acts for a user, with their role. Its text is in the answer and kept nowhere. */
  async make(actor: Actor, userId: string, wanted: NewToken): Promise<MadeToken> {
    const token = `${tokenPrefix}${newSecret()}`;
    return this.units.write(async (tx) => {
      const made = await this.store.add(tx, userId, wanted, token);
      const detail = { scope: wanted.scope, for: userId };
      await this.audit.record(tx, actor, 'token.made', { subject: `token:${made.id}`, detail });
      return { ...made, token };
    });
  }

  /** From now on it opens nothing. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.units.write(async (tx) => {
      if (!(await this.store.remove(tx, id))) throw new NotThere('token');
      await this.audit.record(tx, actor, 'token.revoked', { subject: `token:${id}` });
    });
  }
}
