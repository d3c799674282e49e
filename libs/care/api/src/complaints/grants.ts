import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ComplaintDetail, GrantDecision, NewGrant } from '@regulars/care/contract';
import { mayGrant } from '@regulars/care/domain';
import type { Seen } from '@regulars/customers/api';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { NotThere, Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { CarePolicies } from '../policy/care-policies';
import { ComplaintGrantRow } from './complaint-grant.row';
import { ComplaintViews } from './complaint-views';
import { ComplaintWriter } from './complaint-writer';

/** What makes up for it: a rep grants up to the owner's limit; above it a manager is asked, with everything written. */
@Injectable()
export class Grants {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CareDesk,
    private readonly policies: CarePolicies,
    private readonly writer: ComplaintWriter,
    private readonly views: ComplaintViews,
  ) {}

  /** Granted at once, or asked for. */
  add(seen: Seen, { what, amount }: NewGrant, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const complaint = await this.writer.open(tx, seen);
      const { grantLimit } = await this.policies.read(tx);
      const atOnce = mayGrant(actor.role, { amount }, grantLimit);
      const now = this.desk.now();
      const decided = atOnce ? { decidedById: actor.userId, decidedAt: now } : { decidedById: null, decidedAt: null };
      const money = { amountMinor: amount?.minor ?? null, currency: amount?.currency ?? null };
      const asked = { askedById: actor.userId, askedAt: now, state: atOnce ? 'granted' : 'asked', why: null };
      await tx.insert(ComplaintGrantRow, { id: newId(), complaintId: seen.id, what, ...money, ...asked, ...decided });
      const happened = atOnce
        ? ({ kind: 'granted', sentence: `Granted: ${what}.` } as const)
        : ({ kind: 'asked-for-more', sentence: `A manager was asked for: ${what}.` } as const);
      await this.writer.change(tx, complaint, {}, happened, actor);
      return this.views.detail(seen.id, actor, tx);
    });
  }

  /** A manager decides on what was asked for. */
  decide(seen: Seen, grantId: string, { decision, why }: GrantDecision, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const complaint = await this.writer.open(tx, seen);
      const what = await waitingFor(tx, seen.id, grantId);
      const values = { state: decision, decidedById: actor.userId, decidedAt: this.desk.now(), why };
      await tx.update(ComplaintGrantRow, { id: grantId }, values);
      const reason = why === null ? '.' : `: ${why}`;
      const happened = {
        kind: decision,
        sentence: `${decision === 'granted' ? 'Granted' : 'Refused'}: ${what}${reason}`,
      };
      await this.writer.change(tx, complaint, {}, happened, actor);
      return this.views.detail(seen.id, actor, tx);
    });
  }
}

async function waitingFor(tx: Tx, complaintId: string, grantId: string): Promise<string> {
  const sql = 'SELECT what, state FROM complaint_grant WHERE id = ? AND complaint_id = ?';
  const found = await tx.row<{ what: string; state: string }>(sql, [grantId, complaintId]);
  if (!found) throw new NotThere('request');
  if (found.state === 'asked') return found.what;
  throw new Refused('decided', `This was ${found.state} already; nothing was changed.`);
}
