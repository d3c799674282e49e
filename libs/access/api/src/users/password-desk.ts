import { Injectable } from '@nestjs/common';
import type { PasswordChange } from '@regulars/access/contract';
import { UnitOfWork } from '@regulars/shared/db';
import type { Actor } from '../actors/actor';
import { Passwords } from '../secrets/passwords';
import { SignInGate } from '../sign-in/sign-in-gate';
import type { Keys, Visitor } from '../sign-in/visitor';
import { PasswordWriter } from './password-writer';

export type PasswordOutcome = { kind: 'changed'; keys: Keys } | { kind: 'wrong' } | { kind: 'wait'; seconds: number };

/** Changes passwords. */
@Injectable()
export class PasswordDesk {
  constructor(
    private readonly units: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly gate: SignInGate,
    private readonly writer: PasswordWriter,
  ) {}

  /**
   * Changes one's own password, ends every session, and begins a new one for the browser that asks. Guessing the
   * current one is counted like a sign-in: an open browser left alone shall not give the password away.
   */
  async change(actor: Actor, { current, next }: PasswordChange, visitor: Visitor): Promise<PasswordOutcome> {
    const before = await this.writer.holder(actor.userId);
    const { turn, attempt } = await this.units.write((tx) => this.gate.approach(tx, before.email, visitor));
    if (turn.kind === 'wait') return turn;
    const right = await this.passwords.fits(current, before.passwordHash);
    const passwordHash = right ? await this.passwords.hash(next) : '';
    return this.units.write(async (tx) => {
      const fresh = right && (await this.writer.write(tx, actor, passwordHash, before.passwordHash));
      if (fresh) return { kind: 'changed', keys: await this.gate.admit(tx, before, visitor, attempt) };
      await this.gate.refuse(tx, before.id, visitor);
      return { kind: 'wrong' };
    });
  }
}
