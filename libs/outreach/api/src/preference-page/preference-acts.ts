import { AuditTrail } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Consents, standingOf } from '@regulars/customers/api';
import { purposes, type Purpose } from '@regulars/customers/domain';
import { wordingOf, type Asked, type PageLanguage } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { RequestIntake } from '../requests/request-intake';
import { AskedAgain } from '../unsubscribe/asked-again';
import { OptOutWriter } from '../unsubscribe/opt-out-writer';
import type { LetterHolder } from './letter-holders';

const source = 'preference page';

/** What a customer does on their own page, in the unit of work that it is kept in. */
@Injectable()
export class PreferenceActs {
  constructor(
    private readonly clock: Clock,
    private readonly consents: Consents,
    private readonly optOuts: OptOutWriter,
    private readonly again: AskedAgain,
    private readonly intake: RequestIntake,
    private readonly audit: AuditTrail,
  ) {}

  /** These kinds and no others; what stands already is not written again. */
  async choose(tx: Tx, holder: LetterHolder, wanted: readonly Purpose[], language: PageLanguage): Promise<void> {
    const { customerId, address } = holder;
    const consent = (await standingOf(tx, [customerId], this.clock.now())).get(customerId)?.consent;
    const off = purposes.filter((purpose) => consent?.[purpose] === true && !wanted.includes(purpose));
    if (off.length > 0) {
      await this.optOuts.write(tx, { customerId, addresses: [address], what: off, source }, this.now());
    }
    for (const purpose of wanted) if (consent?.[purpose] !== true) await this.ask(tx, holder, purpose, language);
  }

  /** Nothing at all any more. */
  async stop(tx: Tx, { customerId, address }: LetterHolder): Promise<void> {
    await this.optOuts.write(tx, { customerId, addresses: [address], what: 'all', source }, this.now());
  }

  /** To be forgotten: everything stops at once, and the owner has a month to answer. */
  async forget(tx: Tx, holder: LetterHolder): Promise<void> {
    await this.stop(tx, holder);
    await this.correct(tx, holder, [{ kind: 'forget' }]);
  }

  /** Something to be looked at by a person; the record stays as it is until then. */
  async correct(tx: Tx, { customerId }: LetterHolder, asked: readonly Asked[]): Promise<void> {
    await this.intake.take(tx, customerId, asked);
  }

  /** They asked for this kind themselves, in these words. */
  private async ask(tx: Tx, holder: LetterHolder, purpose: Purpose, language: PageLanguage): Promise<void> {
    const { customerId, address } = holder;
    const said = { statement: null, source, wording: wordingOf(language, purpose), givenOn: null, until: null };
    const consent = { purposes: [purpose], basis: 'asked', ...said } as const;
    await this.consents.add(tx, customerId, consent, { at: this.now(), authorId: null });
    await this.again.open(tx, address, [purpose]);
    const note = { subject: `customer:${customerId}`, detail: { purposes: [purpose], source } };
    await this.audit.record(tx, 'nobody', 'consent.given', note);
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}
