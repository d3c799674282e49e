import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { consentEntries, Consents, isSharedAddress } from '@regulars/customers/api';
import { currentConsents, purposes, type Purpose } from '@regulars/customers/domain';
import { Suppressions } from '@regulars/delivery/api';
import { allPurposes } from '@regulars/delivery/domain';
import type { Tx } from '@regulars/shared/db';

/** Who wants no more of what. */
export interface OptOut {
  customerId: string;
  /** Where the letter went that they say so by; all of theirs if they said it to one of us. */
  addresses: readonly string[];
  /** What they want no more of; `all` is everything, whatever there may be one day. */
  what: readonly Purpose[] | 'all';
  source: string;
  /** Whoever here wrote it down; left out if they did it themselves. */
  by?: Actor;
}

/** Writes an opt-out down wherever it counts. */
@Injectable()
export class OptOutWriter {
  constructor(
    private readonly consents: Consents,
    private readonly suppressions: Suppressions,
    private readonly audit: AuditTrail,
  ) {}

  /** Again is fine: what stands as "no" already is not written twice. Gives what was withdrawn by this. */
  async write(tx: Tx, optOut: OptOut, at: string): Promise<readonly Purpose[]> {
    const { customerId, what, source, by } = optOut;
    const wanted = what === 'all' ? purposes : what;
    const current = currentConsents((await consentEntries(tx, [customerId])).get(customerId) ?? []);
    const open = wanted.filter((purpose) => current.get(purpose)?.basis !== 'none');
    await this.suppress(tx, optOut, what === 'all' ? [allPurposes] : wanted);
    if (open.length === 0) return open;
    const texts = { statement: null, source, wording: null, givenOn: null, until: null };
    const signed = { at, authorId: by?.userId ?? null };
    await this.consents.add(tx, customerId, { purposes: open, basis: 'none', ...texts }, signed);
    // Whoever writes it down for them says so in the trail in their own words.
    if (by) return open;
    await this.audit.record(tx, 'nobody', 'consent.withdrawn', {
      subject: `customer:${customerId}`,
      detail: { purposes: open, source },
    });
    return open;
  }

  /** An address that somebody else of the household has too stays open: only the one who wrote wants no more. */
  private async suppress(tx: Tx, { customerId, addresses }: OptOut, what: readonly string[]): Promise<void> {
    for (const address of addresses) {
      if (await isSharedAddress(tx, { address, customerId })) continue;
      for (const purpose of what) await this.suppressions.suppress(tx, { address, purpose, reason: 'asked-not-to' });
    }
  }
}
