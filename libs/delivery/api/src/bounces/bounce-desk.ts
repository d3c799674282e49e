import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import {
  deliveryErrors,
  type BounceMailbox,
  type BounceMailboxAnswer,
  type BounceMailboxSettings,
} from '@regulars/delivery/contract';
import { UnitOfWork } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';
import { isLoopback } from '../channels/mail-server';
import { BounceMailboxes } from './bounce-mailboxes';

const bare = 'Without TLS the password could be read on the way. Choose TLS or STARTTLS.';
const otherHost = 'This is another server: enter the password again, so that it goes nowhere it was not meant to.';
const missing = 'A password is needed to read the mailbox.';

/** The mailbox for what comes back, as the owner sets it. */
@Injectable()
export class BounceDesk {
  constructor(
    private readonly mailboxes: BounceMailboxes,
    private readonly trail: AuditTrail,
    private readonly units: UnitOfWork,
  ) {}

  async read(): Promise<BounceMailboxAnswer> {
    return { mailbox: await this.mailboxes.readable() };
  }

  async write(actor: Actor, settings: BounceMailboxSettings): Promise<BounceMailboxAnswer> {
    refuseLoosePassword(settings, await this.mailboxes.readable());
    await this.units.write(async (tx) => {
      if (!(await this.mailboxes.write(tx, settings))) refuse(deliveryErrors.secretMissing, 'password', missing);
      const { host, port, security, folder } = settings;
      await this.trail.record(tx, actor, 'bounce-mailbox.changed', { detail: { host, port, security, folder } });
    });
    return this.read();
  }

  async remove(actor: Actor): Promise<BounceMailboxAnswer> {
    await this.units.write(async (tx) => {
      await this.mailboxes.remove(tx);
      await this.trail.record(tx, actor, 'bounce-mailbox.removed', {});
    });
    return this.read();
  }
}

function refuseLoosePassword({ host, security, password }: BounceMailboxSettings, before: BounceMailbox | null): void {
  if (security === 'none' && !isLoopback(host)) refuse(deliveryErrors.passwordInTheClear, 'security', bare);
  if (password === undefined && before !== null && before.host !== host)
    refuse(deliveryErrors.secretMissing, 'password', otherHost);
}

function refuse(code: string, path: string, message: string): never {
  throw new Refused(code, message, [{ path, message }]);
}
