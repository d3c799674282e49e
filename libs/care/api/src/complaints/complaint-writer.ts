import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ComplaintEvent } from '@regulars/care/domain';
import type { Seen } from '@regulars/customers/api';
import { newId, type Tx } from '@regulars/shared/db';
import { mustMatch, Refused } from '@regulars/shared/http';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { CareDesk } from '../care-desk';
import { ComplaintEventRow } from './complaint-event.row';
import { complaintOf, type KnownComplaint } from './complaint-reads';
import { ComplaintRow } from './complaint.row';

/** What happened, for the history. */
export interface Happened {
  kind: ComplaintEvent;
  sentence: string;
}

/** Writes complaints and what happened with them. */
@Injectable()
export class ComplaintWriter {
  constructor(private readonly desk: CareDesk) {}

  /** The complaint as it is, if it is as the writer saw it, and open. */
  async open(tx: Tx, seen: Seen): Promise<KnownComplaint> {
    const complaint = await this.seen(tx, seen);
    if (complaint.state === 'open') return complaint;
    throw new Refused('closed', 'This complaint is closed; nothing was changed. Open it again first.');
  }

  /** The complaint as it is, if it is as the writer saw it. */
  async seen(tx: Tx, { id, ifMatch }: Seen): Promise<KnownComplaint> {
    const complaint = await complaintOf(tx, id);
    mustMatch(ifMatch, complaint.version, 'complaint');
    return complaint;
  }

  /** Changes it, tells its history and, if one of us did it, the audit trail. */
  async change(
    tx: Tx,
    complaint: KnownComplaint,
    values: QueryDeepPartialEntity<ComplaintRow>,
    happened: Happened,
    actor?: Actor,
  ): Promise<void> {
    const next = { ...values, updatedAt: this.desk.now(), version: complaint.version + 1 };
    await tx.update(ComplaintRow, { id: complaint.id }, next);
    await this.tell(tx, complaint, happened, actor);
  }

  /** Adds to its history and to the audit trail. */
  async tell(
    tx: Tx,
    { id, customer }: Pick<KnownComplaint, 'id' | 'customer'>,
    { kind, sentence }: Happened,
    actor: Actor | undefined,
  ): Promise<void> {
    const at = this.desk.now();
    await tx.insert(ComplaintEventRow, { id: newId(), complaintId: id, at, byId: actor?.userId ?? null, kind, sentence }); // prettier-ignore
    if (actor) await this.desk.audit(tx, actor, `complaint.${kind}`, customer.id, { complaint: id });
  }
}
