import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Consents } from '@regulars/customers/api';
import { purposes } from '@regulars/customers/domain';
import type { AskedNotToInput } from '@regulars/outreach/contract';
import type { Tx } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import { AskedAgain } from '../unsubscribe/asked-again';
import { OptOutWriter, type OptOut } from '../unsubscribe/opt-out-writer';
import { MailStopBook } from './mail-stop-book';
import { addressesOf, lastTold } from './mail-stop-reads';
import { WaitingLetters } from './waiting-letters';

interface TakenBack {
  customerId: string;
  stopId: string;
  why: string;
}

/** A "no" that a customer told one of us, and what comes of it. */
@Injectable()
export class Refusals {
  constructor(
    private readonly book: MailStopBook,
    private readonly consents: Consents,
    private readonly optOuts: OptOutWriter,
    private readonly again: AskedAgain,
    private readonly waiting: WaitingLetters,
  ) {}

  /** Withdraws, suppresses, and stops what waits. */
  async take(tx: Tx, customerId: string, { purposes: some, source }: AskedNotToInput, actor: Actor): Promise<void> {
    const at = this.book.now();
    const addresses = await addressesOf(tx, customerId);
    const what = some ?? 'all';
    const optOut: OptOut = { customerId, addresses, what, source: source ?? 'they told us', by: actor };
    const withdrawn = (await this.optOuts.write(tx, optOut, at)).join(',');
    const entry = { kind: 'asked-not-to', addressKey: null, purposes: withdrawn, why: source ?? null } as const;
    await this.book.add(tx, { customerId, ...entry }, actor, at);
    await this.waiting.stopFor(tx, customerId, some ?? purposes, `They asked us not to write, said by ${actor.name}.`);
  }

  /** It was a mistake. Throws Conflict (409) if it is not the last one, or nothing of it stands any more. */
  async takeBack(tx: Tx, { customerId, stopId, why }: TakenBack, actor: Actor): Promise<void> {
    const told = await lastTold(tx, customerId);
    if (told?.id !== stopId) throw new Conflict('said-since', 'Something else was written down about this since.');
    const at = this.book.now();
    await this.consents.restore(tx, customerId, told, { at, authorId: actor.userId });
    for (const address of await addressesOf(tx, customerId)) await this.again.open(tx, address, told.purposes);
    const entry = { kind: 'taken-back', addressKey: null, purposes: told.purposes.join(','), why } as const;
    await this.book.add(tx, { customerId, ...entry }, actor, at);
  }
}
