import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ConductGiven, ConductView, CustomerConduct } from '@regulars/customers/contract';
import { judgeConductEnd } from '@regulars/customers/domain';
import { Temporal } from '@regulars/shared/calendar';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, mustMatch, NotThere, Refused } from '@regulars/shared/http';
import { CustomerDesk } from '../customers/customer-desk';
import { KnownCustomers } from '../reads/known-customers';
import { conductOf, pastConduct, type ConductDay } from './conduct-reads';
import { ConductRow } from './conduct.row';

/** Whose, and the version that was seen (`If-Match`), if the caller says; where nothing holds it is 0. */
interface SeenConduct {
  customerId: string;
  ifMatch: string | undefined;
}

const lastVersion = 'SELECT max(version) AS "version" FROM conduct WHERE customer_id = ?';
const lastEnded = `
  SELECT id FROM conduct WHERE customer_id = ? AND until >= ? AND ended_at IS NOT NULL
  ORDER BY ended_at DESC, id DESC LIMIT 1`;

/** What is set, for a time, after a customer's behaviour was not acceptable. */
@Injectable()
export class Conducts {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly known: KnownCustomers,
    private readonly desk: CustomerDesk,
  ) {}

  /** What holds, with its version; what is over is for managers and owners. Throws NotThere (404). */
  async of(customerId: string, actor: Actor): Promise<CustomerConduct & { version: number }> {
    await this.known.must(this.reader, customerId);
    const day = await this.day();
    const current = (await conductOf(this.reader, customerId, day)) ?? null;
    const past = actor.role === 'rep' ? null : await pastConduct(this.reader, customerId, day);
    return { current, past, version: current?.version ?? 0 };
  }

  /** Sets it, or changes the one that holds. Throws ChangedMeanwhile (412), or Refused (422) for its last day. */
  put({ customerId, ifMatch }: SeenConduct, given: ConductGiven, actor: Actor): Promise<ConductView> {
    return this.units.write(async (tx) => {
      const before = await this.held(tx, customerId);
      mustMatch(ifMatch, before?.version ?? 0, 'agreement');
      mustFit(given.until, Temporal.PlainDate.from((await this.day()).today));
      if (before) await this.change(tx, { customerId, before }, given, actor);
      else await this.set(tx, customerId, given, actor);
      return this.mustHold(tx, customerId);
    });
  }

  /** Ends it now, before its last day. Throws NotThere (404) if none holds. */
  end(customerId: string, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      const before = await this.held(tx, customerId);
      if (!before) throw new NotThere('agreement');
      const ended = { endedById: actor.userId, endedAt: this.desk.now(), version: before.version + 1 };
      await tx.update(ConductRow, { id: before.id }, ended);
      await this.desk.audit(tx, actor, 'conduct.ended', customerId, { conduct: before.id });
    });
  }

  /** Undo: the one that was ended last holds again. Throws NotThere (404), or Conflict (409) if another holds by now. */
  restore(customerId: string, actor: Actor): Promise<ConductView> {
    return this.units.write(async (tx) => {
      const now = await this.held(tx, customerId);
      if (now) throw new Conflict('conduct-set', 'Something else was set for them in the meantime. It stays as it is.');
      const ended = await tx.row<{ id: string }>(lastEnded, [customerId, (await this.day()).today]);
      if (!ended) throw new NotThere('agreement');
      const version = await this.nextVersion(tx, customerId);
      await tx.update(ConductRow, { id: ended.id }, { endedById: null, endedAt: null, version });
      await this.desk.audit(tx, actor, 'conduct.restored', customerId, { conduct: ended.id });
      return this.mustHold(tx, customerId);
    });
  }

  private async set(tx: Tx, customerId: string, given: ConductGiven, actor: Actor): Promise<void> {
    const id = newId();
    const unchanged = { changedById: null, changedAt: null, endedById: null, endedAt: null };
    const signed = { setById: actor.userId, setAt: this.desk.now(), version: await this.nextVersion(tx, customerId) };
    await tx.insert(ConductRow, { id, customerId, ...given, ...signed, ...unchanged });
    await this.desk.audit(tx, actor, 'conduct.set', customerId, { conduct: id });
  }

  private async change(
    tx: Tx,
    { customerId, before }: { customerId: string; before: ConductView },
    given: ConductGiven,
    actor: Actor,
  ): Promise<void> {
    const fields = (['what', 'follows', 'why', 'until'] as const).filter((field) => given[field] !== before[field]);
    if (fields.length === 0) return;
    const signed = { changedById: actor.userId, changedAt: this.desk.now(), version: before.version + 1 };
    await tx.update(ConductRow, { id: before.id }, { ...given, ...signed });
    await this.desk.audit(tx, actor, 'conduct.changed', customerId, { conduct: before.id, fields });
  }

  /** What holds, while others are held off. */
  private async held(tx: Tx, customerId: string): Promise<ConductView | undefined> {
    await this.desk.lock(tx, customerId);
    await this.known.must(tx, customerId);
    return conductOf(tx, customerId, await this.day());
  }

  private async mustHold(tx: Tx, customerId: string): Promise<ConductView> {
    const found = await conductOf(tx, customerId, await this.day());
    if (!found) throw new NotThere('agreement');
    return found;
  }

  private async nextVersion(tx: Tx, customerId: string): Promise<number> {
    return ((await tx.row<{ version: number | null }>(lastVersion, [customerId]))?.version ?? 0) + 1;
  }

  private async day(): Promise<ConductDay> {
    return { zone: (await this.desk.shop()).zone, today: await this.desk.today() };
  }
}

function mustFit(until: string, today: Temporal.PlainDate): void {
  const judged = judgeConductEnd(until, today);
  if (judged === 'fits') return;
  const message = judged === 'past' ? 'That day is over.' : 'At most a year ahead. Set it again then, if it must be.';
  throw new Refused(`conduct-${judged}`, 'It needs a last day, from today to a year ahead. Nothing was written.', [
    { path: 'until', message },
  ]);
}
