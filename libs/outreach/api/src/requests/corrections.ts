import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Customers, ImportantDates } from '@regulars/customers/api';
import type { Tx } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import type { Before, RequestRecord } from './request-record';

const byThem = { asked: 'by the customer' };
const changedSince = 'Somebody changed it since. Open the customer to see what stands there now; nothing was undone.';

/** Writes what a customer asked for into their record, and takes it back out. */
@Injectable()
export class Corrections {
  constructor(
    private readonly customers: Customers,
    private readonly dates: ImportantDates,
    private readonly audit: AuditTrail,
  ) {}

  /** Writes it; gives what stood there before. */
  async apply(tx: Tx, record: RequestRecord, actor: Actor): Promise<Before | null> {
    const { asked } = record;
    switch (asked.kind) {
      case 'forget':
        return null;
      case 'birthday':
        await this.setBirthday(tx, record, asked.birthday, actor);
        return { kind: 'birthday', birthday: record.birthday };
      case 'name': {
        const { given, family, display } = record;
        await this.rename(tx, record, nameAfter(record), actor);
        return { kind: 'name', given, family, display };
      }
    }
  }

  /** Puts back what stood there. Throws a Conflict (409) if it was changed since it was accepted. */
  async revert(tx: Tx, record: RequestRecord, actor: Actor): Promise<void> {
    const { before, asked } = record;
    if (before?.kind === 'birthday' && asked.kind === 'birthday') {
      if (record.birthday !== asked.birthday) throw new Conflict('changed-since', changedSince);
      await this.setBirthday(tx, record, before.birthday, actor);
    }
    if (before?.kind === 'name') {
      const written = nameAfter({ ...record, ...before });
      const same = record.given === written.given && record.family === written.family;
      if (!same) throw new Conflict('changed-since', changedSince);
      const { given, family, display } = before;
      await this.rename(tx, record, { given, family, display }, actor);
    }
  }

  private async setBirthday(tx: Tx, { customerId }: RequestRecord, day: string | null, actor: Actor): Promise<void> {
    await this.dates.setBirthday(tx, customerId, day);
    const note = { subject: `customer:${customerId}`, detail: { kind: 'birthday', ...byThem } };
    await this.audit.record(tx, actor, 'date.changed', note);
  }

  private async rename(tx: Tx, { customerId }: RequestRecord, name: NewName, actor: Actor): Promise<void> {
    await this.customers.changeIn(tx, { id: customerId, ifMatch: undefined, change: { name } }, actor, byThem);
  }
}

interface NewName {
  given: string | null;
  family: string | null;
  display: string | null;
}

/** A part they did not write stays. A name kept whole gives way once both of its parts are known. */
function nameAfter({ asked, given, family, display }: Pick<RequestRecord, 'asked' | keyof NewName>): NewName {
  const parts = asked.kind === 'name' ? asked : { given: null, family: null };
  const next = { given: parts.given ?? given, family: parts.family ?? family };
  return { ...next, display: next.given !== null && next.family !== null ? null : display };
}
