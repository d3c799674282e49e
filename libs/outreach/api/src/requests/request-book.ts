import { AuditTrail, BusinessProfile, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { CustomerRequest } from '@regulars/outreach/contract';
import type { RequestState } from '@regulars/outreach/domain';
import { Clock, stampOf, today } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { requestWith, type Before, type RequestRecord } from './request-record';
import { requestView } from './request-view';

/** What somebody decided; `open` takes a decision back. */
export interface Decision {
  state: RequestState;
  why: string | null;
  before: Before | null;
}

const actions: Readonly<Record<RequestState, string>> = {
  accepted: 'request.accepted',
  declined: 'request.declined',
  open: 'request.reopened',
};

/** Writes decisions down, on the request and on the trail. */
@Injectable()
export class RequestBook {
  constructor(
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
    private readonly audit: AuditTrail,
  ) {}

  async decide(
    tx: Tx,
    record: RequestRecord,
    actor: Actor,
    { state, why, before }: Decision,
  ): Promise<CustomerRequest> {
    const decided = state === 'open' ? [null, null] : [stampOf(this.clock.now()), actor.name];
    await tx.run(
      'UPDATE customer_request SET state = ?, decided_at = ?, decided_by = ?, why = ?, before = ? WHERE id = ?',
      [state, ...decided, why, before === null ? null : JSON.stringify(before), record.id],
    );
    const note = {
      subject: `customer:${record.customerId}`,
      detail: { kind: record.asked.kind, asked: 'by the customer' },
    };
    await this.audit.record(tx, actor, actions[state], note);
    const day = today(this.clock, (await this.business.get()).zone).toString();
    return requestView(await requestWith(tx, record.id), actor, day);
  }
}
