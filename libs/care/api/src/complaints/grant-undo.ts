import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ComplaintDetail } from '@regulars/care/contract';
import { decisionStays, grantStays, type BuiltOn, type Stays, type TakenBack } from '@regulars/care/domain';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere, Refused } from '@regulars/shared/http';
import { ComplaintGrantRow } from './complaint-grant.row';
import { complaintOf, type KnownComplaint } from './complaint-reads';
import { ComplaintViews } from './complaint-views';
import { ComplaintWriter } from './complaint-writer';

/** Takes back what was given by a slip, asked for or decided, as long as nothing rests on it. */
@Injectable()
export class GrantUndo {
  constructor(
    private readonly units: UnitOfWork,
    private readonly writer: ComplaintWriter,
    private readonly views: ComplaintViews,
  ) {}

  /** As though it had not been given or asked for; the history tells both. */
  grant(complaintId: string, grantId: string, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const { complaint, grant, since } = await standing(tx, complaintId, grantId);
      mayGo(grantStays(grant, since, actor));
      await tx.delete(ComplaintGrantRow, { id: grantId });
      const happened = { kind: 'grant-taken-back', sentence: `Taken back: ${grant.what}.` } as const;
      await this.writer.change(tx, complaint, {}, happened, actor);
      return this.views.detail(complaintId, actor, tx);
    });
  }

  /** It waits for a manager again, as it was asked for. */
  decision(complaintId: string, grantId: string, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const { complaint, grant, since } = await standing(tx, complaintId, grantId);
      mayGo(decisionStays(grant, since));
      const waits = { state: 'asked', decidedById: null, decidedAt: null, why: null };
      await tx.update(ComplaintGrantRow, { id: grantId }, waits);
      const sentence = `The decision was taken back: ${grant.what}. A manager decides anew.`;
      await this.writer.change(tx, complaint, {}, { kind: 'decision-taken-back', sentence }, actor);
      return this.views.detail(complaintId, actor, tx);
    });
  }
}

interface Standing {
  complaint: KnownComplaint;
  grant: TakenBack;
  since: BuiltOn;
}

async function standing(tx: Tx, complaintId: string, grantId: string): Promise<Standing> {
  const complaint = await complaintOf(tx, complaintId);
  const row = await tx.row<
    Omit<TakenBack, 'atOnce'> & { decidedById: string | null; askedAt: string; decidedAt: string | null }
  >(
    `SELECT what, state, asked_by_id AS "askedById", asked_at AS "askedAt", decided_by_id AS "decidedById",
       decided_at AS "decidedAt" FROM complaint_grant WHERE id = ? AND complaint_id = ?`,
    [grantId, complaintId],
  );
  if (!row) throw new NotThere('request');
  const { decidedById, askedAt, decidedAt, ...grant } = row;
  const atOnce = decidedAt === askedAt && decidedById === grant.askedById;
  const since = { closed: complaint.state !== 'open', ...(await builtOn(tx, complaintId, decidedAt ?? askedAt)) };
  return { complaint, grant: { ...grant, atOnce }, since };
}

/** What was promised and said about a complaint after a moment. */
async function builtOn(tx: Tx, complaintId: string, moment: string): Promise<Pick<BuiltOn, 'promised' | 'spoken'>> {
  const promised = await tx.row<{ what: string }>(
    `SELECT what FROM promise WHERE complaint_id = ? AND created_at > ? AND state <> 'withdrawn'
     ORDER BY created_at, id LIMIT 1`,
    [complaintId, moment],
  );
  const spoken = await tx.row(
    `SELECT 1 AS "spoken" FROM interaction WHERE complaint_id = ? AND happened_at > ? AND outcome IN ('reached', 'left-word')
       AND removed_at IS NULL LIMIT 1`,
    [complaintId, moment],
  );
  return { promised: promised?.what ?? null, spoken: spoken !== undefined };
}

function mayGo(stays: Stays | undefined): void {
  if (!stays) return;
  if (stays.code === 'not-yours') throw new Refused(stays.code, stays.why);
  throw new Conflict(stays.code, stays.why);
}
