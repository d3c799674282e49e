import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '@regulars/shared/db';
import { AuditTrail } from '../audit/audit-trail';
import { Entrance, type Entering } from './entrance';
import type { Try } from './counted';
import { KnownDevices } from './known-devices';
import { SignInPatience, type Turn } from './patience';
import type { Keys, Visitor } from './visitor';

/** What a sign-in writes: tries counted, somebody admitted or refused. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly entrance: Entrance,
    private readonly devices: KnownDevices,
    private readonly patience: SignInPatience,
    private readonly audit: AuditTrail,
  ) {}

  /** How long this visitor must wait before another try for this e-mail. */
  async secondsLeft(reader: Reader, email: string, visitor: Visitor): Promise<number> {
    return this.patience.secondsLeft(reader, await this.attemptOf(reader, email, visitor));
  }

  async approach(tx: Tx, email: string, visitor: Visitor): Promise<{ attempt: Try; turn: Turn }> {
    const attempt = await this.attemptOf(tx, email, visitor);
    return { attempt, turn: await this.patience.take(tx, attempt) };
  }

  async admit(tx: Tx, user: Entering, visitor: Visitor, attempt: Try): Promise<Keys> {
    await this.patience.succeeded(tx, attempt);
    return this.entrance.enter(tx, user, visitor);
  }

  async refuse(tx: Tx, userId: string | undefined, { device, address }: Visitor): Promise<void> {
    // What was typed is not kept: people type their password into the wrong field.
    const subject = userId === undefined ? {} : { subject: `user:${userId}` };
    await this.audit.record(tx, 'nobody', 'session.refused', { ...subject, detail: { device, address } });
  }

  private async attemptOf(reader: Reader, email: string, { address, deviceToken }: Visitor): Promise<Try> {
    return { email, address, knownDevice: await this.devices.find(reader, email, deviceToken) };
  }
}
