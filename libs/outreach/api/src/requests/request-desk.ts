import type { Actor } from '@regulars/access/api';
import { atLeast } from '@regulars/access/domain';
import { Injectable } from '@nestjs/common';
import { Erasure } from '@regulars/customers/api';
import type { CustomerRequest } from '@regulars/outreach/contract';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, Forbidden, Refused } from '@regulars/shared/http';
import { Corrections } from './corrections';
import { RequestBook } from './request-book';
import { requestWith, type RequestRecord } from './request-record';

const onlyOwner = 'Only the owner decides whether somebody is forgotten.';
const saysWhy = 'Say why: they must be told, and that they may complain to the authority (GDPR art. 12(4)).';

/** What people here decide about what customers asked for. */
@Injectable()
export class RequestDesk {
  constructor(
    private readonly units: UnitOfWork,
    private readonly book: RequestBook,
    private readonly corrections: Corrections,
    private readonly erasure: Erasure,
  ) {}

  /** Writes a correction into the record. 409 if somebody decided before; 422 for a request to be forgotten. */
  accept(id: string, actor: Actor): Promise<CustomerRequest> {
    return this.units.write(async (tx) => {
      const record = await mustBeOpen(tx, id);
      if (record.asked.kind === 'forget') throw new Refused('not-a-correction', 'Erase them, or say why not.');
      const before = await this.corrections.apply(tx, record, actor);
      return this.book.decide(tx, record, actor, { state: 'accepted', why: null, before });
    });
  }

  /** Leaves the record as it is; who asked to be forgotten must be told why. */
  decline(id: string, { why = null }: { why?: string | null | undefined }, actor: Actor): Promise<CustomerRequest> {
    return this.units.write(async (tx) => {
      const record = await mustBeOpen(tx, id);
      mustBeAllowed(record, actor);
      if (record.asked.kind === 'forget' && why === null)
        throw new Refused('say-why', saysWhy, [{ path: 'why', message: 'Say why.' }]);
      return this.book.decide(tx, record, actor, { state: 'declined', why, before: null });
    });
  }

  /** Opens it again, and puts back what was changed. */
  undo(id: string, actor: Actor): Promise<CustomerRequest> {
    return this.units.write(async (tx) => {
      const record = await requestWith(tx, id);
      mustBeAllowed(record, actor);
      if (record.state === 'accepted') await this.corrections.revert(tx, record, actor);
      return this.book.decide(tx, record, actor, { state: 'open', why: null, before: null });
    });
  }

  /** Does what they asked: everything about them goes, this request with it. The trail keeps that it was done. */
  erase(id: string, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      const record = await mustBeOpen(tx, id);
      if (record.asked.kind !== 'forget') throw new Refused('not-asked', 'They did not ask to be forgotten.');
      const detail = { asked: 'by the customer', on: record.receivedAt.slice(0, 10) };
      await this.erasure.eraseIn(tx, record.customerId, actor, detail);
    });
  }
}

async function mustBeOpen(tx: Tx, id: string): Promise<RequestRecord> {
  const record = await requestWith(tx, id);
  if (record.state !== 'open')
    throw new Conflict('decided-already', `${record.decidedBy ?? 'Somebody'} decided this already.`);
  return record;
}

function mustBeAllowed({ asked }: RequestRecord, actor: Actor): void {
  if (asked.kind === 'forget' && !atLeast(actor.role, 'owner')) throw new Forbidden(onlyOwner);
}
