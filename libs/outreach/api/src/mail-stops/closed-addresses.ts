import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { keyOfEmail } from '@regulars/customers/api';
import { Suppressions } from '@regulars/delivery/api';
import { allPurposes, isUndeliverable } from '@regulars/delivery/domain';
import type { Tx } from '@regulars/shared/db';
import { badInput, Conflict } from '@regulars/shared/http';
import { MailStopBook } from './mail-stop-book';
import { addressesOf } from './mail-stop-reads';
import { WaitingLetters } from './waiting-letters';

interface Theirs {
  customerId: string;
  address: string;
}

/** Addresses that one of us says take no mail, and those that take it again. */
@Injectable()
export class ClosedAddresses {
  constructor(
    private readonly book: MailStopBook,
    private readonly suppressions: Suppressions,
    private readonly waiting: WaitingLetters,
  ) {}

  /** Mail came back from it. Throws BadInput (400) unless it is one of theirs. */
  async close(tx: Tx, { customerId, address }: Theirs, actor: Actor): Promise<void> {
    await mustBeTheirs(tx, { customerId, address });
    await this.suppressions.suppress(tx, { address, purpose: allPurposes, reason: 'bounced' });
    const addressKey = keyOfEmail(address);
    await this.book.add(tx, { customerId, kind: 'came-back', addressKey, purposes: null, why: null }, actor);
    await this.waiting.stopTo(tx, address, `Mail to ${address} came back, said by ${actor.name}.`);
  }

  /** It takes mail after all. Throws Conflict (409) unless it is closed because mail came back. */
  async open(tx: Tx, { customerId, address, why }: Theirs & { why: string }, actor: Actor): Promise<void> {
    await mustBeTheirs(tx, { customerId, address });
    const reason = (await this.suppressions.among(tx, [address], allPurposes)).get(address);
    if (reason === undefined || !isUndeliverable(reason))
      throw new Conflict('not-closed', 'Nothing says that mail to this address came back.');
    await this.suppressions.lift(tx, { address, purpose: allPurposes });
    const addressKey = keyOfEmail(address);
    await this.book.add(tx, { customerId, kind: 'works-again', addressKey, purposes: null, why }, actor);
  }
}

async function mustBeTheirs(tx: Tx, { customerId, address }: Theirs): Promise<void> {
  const keys = (await addressesOf(tx, customerId)).map(keyOfEmail);
  if (!keys.includes(keyOfEmail(address)))
    throw badInput([{ path: ['address'], message: 'This is none of their addresses.' }]);
}
