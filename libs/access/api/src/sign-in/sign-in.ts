import { Injectable } from '@nestjs/common';
import type { SignIn } from '@regulars/access/contract';
import { emailKey } from '@regulars/access/domain';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { Passwords } from '../secrets/passwords';
import type { Entering } from './entrance';
import { SignInGate } from './sign-in-gate';
import type { Keys, Visitor } from './visitor';

export type SignInOutcome = { kind: 'signed-in'; keys: Keys } | { kind: 'wrong' } | { kind: 'wait'; seconds: number };

interface Candidate extends Entering {
  passwordHash: string;
}

const byEmail = `
  SELECT id, name, email, role, password_hash AS "passwordHash" FROM app_user
  WHERE email_key = ? AND deactivated_at IS NULL`;

/** Lets people in who know their password. */
@Injectable()
export class SignInDesk {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly gate: SignInGate,
    private readonly passwords: Passwords,
  ) {}

  /** Signs somebody in, or tells that it is wrong without telling what, or how long to wait. */
  async signIn({ email, password }: SignIn, visitor: Visitor): Promise<SignInOutcome> {
    // First only looked up: who is told to wait shall not make us write to disk each time.
    const seconds = await this.gate.secondsLeft(this.reader, email, visitor);
    if (seconds > 0) return { kind: 'wait', seconds };
    const { turn, attempt } = await this.units.write((tx) => this.gate.approach(tx, email, visitor));
    if (turn.kind === 'wait') return turn;
    const known = await this.candidate(this.reader, email);
    const right = await this.passwords.fits(password, known?.passwordHash);
    return this.units.write(async (tx) => {
      // Looked at again: the password may have changed, or they may have left, while it was being checked.
      const still = await this.candidate(tx, email);
      if (right && still && still.passwordHash === known?.passwordHash) {
        return { kind: 'signed-in', keys: await this.gate.admit(tx, still, visitor, attempt) };
      }
      await this.gate.refuse(tx, known?.id, visitor);
      return { kind: 'wrong' };
    });
  }

  private candidate(reader: Reader, email: string): Promise<Candidate | undefined> {
    return reader.row<Candidate>(byEmail, [emailKey(email)]);
  }
}
