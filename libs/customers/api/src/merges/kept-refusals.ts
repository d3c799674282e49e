import { Injectable } from '@nestjs/common';
import { currentConsents, type Purpose } from '@regulars/customers/domain';
import type { Tx } from '@regulars/shared/db';
import { Consents } from '../consents/consents';
import type { Signed } from '../customers/customer-record';
import { consentEntries } from '../reads/standings';
import type { MergePair } from './merge-participant';

/** Whoever said no under one of two names has said no: rather one letter too few than one too many. */
@Injectable()
export class KeptRefusals {
  constructor(private readonly consents: Consents) {}

  /** What either of the two refuses. */
  async of(tx: Tx, { into, from }: MergePair): Promise<Purpose[]> {
    const entries = await consentEntries(tx, [into, from]);
    const refused = [...entries.values()].flatMap((own) =>
      [...currentConsents(own)].filter(([, { basis }]) => basis === 'none').map(([purpose]) => purpose),
    );
    return [...new Set(refused)];
  }

  /** Writes down once more what was refused, where the last word of the two records together is another one. */
  async keep(tx: Tx, into: string, refused: readonly Purpose[], signed: Signed): Promise<string[]> {
    const current = currentConsents((await consentEntries(tx, [into])).get(into) ?? []);
    const purposes = refused.filter((purpose) => current.get(purpose)?.basis !== 'none');
    if (purposes.length === 0) return [];
    const said = { purposes, basis: 'none', source: 'They had refused under the record that was merged' } as const;
    const unsaid = { statement: null, wording: null, givenOn: null, until: null };
    return [await this.consents.add(tx, into, { ...said, ...unsaid }, signed)];
  }
}
