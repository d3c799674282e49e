import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ConsentInput, ConsentList, ConsentState, ConsentView } from '@regulars/customers/contract';
import {
  allowsAt,
  currentConsents,
  lapsing,
  purposes,
  type ConsentBasis,
  type Purpose,
} from '@regulars/customers/domain';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import type { RecordedConsent, Signed } from '../customers/customer-record';
import { customerRule } from '../reads/customer-rule';
import { KnownCustomers } from '../reads/known-customers';
import { purposesIn } from '../reads/standings';
import { ConsentFollowers } from './consent-followers';
import { ConsentRow } from './consent.row';
import { recordedConsent } from './recorded-consent';
import { standingBefore, type Withdrawn } from './standing-before';

interface Stored extends Omit<ConsentView, 'purposes' | 'basis'> {
  purposes: string;
  basis: ConsentBasis;
}

const history = `
  SELECT k.id, k.purposes, k.basis, k.statement, k.source, k.wording, k.given_on AS "givenOn", k.until,
    u.name AS "by", k.at
  FROM consent k LEFT JOIN app_user u ON u.id = k.author_id WHERE k.customer_id = ? ORDER BY k.id`;

/** The record of what we may write for. It only grows; the last word on each purpose counts. */
@Injectable()
export class Consents {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly known: KnownCustomers,
    private readonly desk: CustomerDesk,
    private readonly followers: ConsentFollowers,
  ) {}

  /** How each purpose stands, and the record behind it. */
  async list(customerId: string): Promise<ConsentList> {
    await this.known.must(this.reader, customerId);
    return this.listIn(this.reader, customerId);
  }

  /** Records what somebody states about it; `none` takes consent back. */
  record(customerId: string, input: ConsentInput, actor: Actor): Promise<ConsentList> {
    return this.units.write(async (tx) => {
      await this.known.must(tx, customerId);
      // A letter that is being claimed is claimed first, or left.
      await this.desk.lock(tx, customerId);
      const consent = recordedConsent(input, (await this.desk.shop()).zone);
      await this.add(tx, customerId, consent, { at: this.desk.now(), authorId: actor.userId });
      await this.followers.tell(tx, customerId, consent);
      const { purposes: concerned, basis } = consent;
      await this.desk.audit(tx, actor, 'consent.recorded', customerId, { purposes: concerned, basis });
      return this.listIn(tx, customerId);
    });
  }

  /** Adds to the record in somebody's unit of work, and gives the entry's id: an opt-out by the customer has no author. Audit is the caller's. */
  async add(tx: Tx, customerId: string, consent: RecordedConsent, { at, authorId }: Signed): Promise<string> {
    const id = newId();
    const theirs = { ...consent, purposes: consent.purposes.join(',') };
    await tx.insert(ConsentRow, { id, customerId, ...theirs, authorId, at });
    return id;
  }

  /**
   * What was withdrawn at a moment stands again as it did before, as a new entry: for a refusal that was written down by
   * mistake. What was said about a purpose since then stays.
   */
  async restore(tx: Tx, customerId: string, withdrawn: Withdrawn, signed: Signed): Promise<void> {
    const rows = await tx.rows<Stored>(history, [customerId]);
    const entries = rows.map((row) => ({ ...row, purposes: purposesIn(row.purposes) }));
    const { zone } = await this.desk.shop();
    for (const consent of standingBefore(entries, withdrawn, zone)) await this.add(tx, customerId, consent, signed);
  }

  private async listIn(reader: Reader, customerId: string): Promise<ConsentList> {
    const rows = await reader.rows<Stored>(history, [customerId]);
    const entries = rows.map((row) => ({ ...row, purposes: purposesIn(row.purposes) }));
    const lastVisit = await lastVisitOf(reader, customerId);
    const lapse = lapsing(await customerRule(reader));
    const current = currentConsents(entries.map((entry) => lapse(entry, lastVisit)));
    const agreed = new Map(entries.map(({ id, until }) => [id, until]));
    const now = this.desk.now();
    return {
      current: purposes.map((purpose) => {
        const entry = current.get(purpose);
        if (entry === undefined) return { ...nothing, purpose };
        const counted = entry.until !== agreed.get(entry.id);
        const runsFrom = counted ? (lastVisit === null ? 'record' : 'last visit') : null;
        return { ...stateOf(entry), purpose, allowed: allowsAt(entry, now), runsFrom };
      }),
      history: entries.toReversed(),
    };
  }
}

type Entry = Omit<ConsentView, 'purposes'> & { purposes: Purpose[] };

const nothing = {
  basis: 'none',
  allowed: false,
  since: null,
  until: null,
  runsFrom: null,
  givenOn: null,
  source: null,
  wording: null,
  by: null,
} as const;

function stateOf({
  basis,
  at,
  until,
  givenOn,
  source,
  wording,
  by,
}: Entry): Omit<ConsentState, 'purpose' | 'allowed' | 'runsFrom'> {
  // prettier-ignore
  return { basis, since: at, until, givenOn, source, wording, by };
}

async function lastVisitOf(reader: Reader, customerId: string): Promise<string | null> {
  const sql = 'SELECT last_visit_day AS "day" FROM customer WHERE id = ?';
  return (await reader.row<{ day: string | null }>(sql, [customerId]))?.day ?? null;
}
