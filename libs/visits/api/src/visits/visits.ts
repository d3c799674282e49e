import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import { KnownCustomers } from '@regulars/customers/api';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { NewVisit, Visit, VisitChange } from '@regulars/visits/contract';
import { VisitSummaries } from '../summaries';
import { VisitReads } from './visit-reads';
import { VisitStore, type VisitKey } from './visit-store';

/** What a person does with visits. Each leaves rhythm, worth and learnt likes up to date in the same unit of work. */
@Injectable()
export class Visits {
  constructor(
    private readonly units: UnitOfWork,
    private readonly customers: KnownCustomers,
    private readonly store: VisitStore,
    private readonly reads: VisitReads,
    private readonly summaries: VisitSummaries,
  ) {}

  record(customerId: string, visit: NewVisit, actor: Actor): Promise<Visit> {
    return this.units.write(async (tx) => {
      await this.customers.must(tx, customerId);
      await this.summaries.mustHaveCome(visit.day);
      const id = await this.store.add(tx, customerId, visit, actor);
      return this.settled(tx, { customerId, id });
    });
  }

  change(key: VisitKey, change: VisitChange, actor: Actor): Promise<Visit> {
    return this.units.write(async (tx) => {
      if (change.day !== undefined) await this.summaries.mustHaveCome(change.day);
      if (!(await this.store.change(tx, key, change, actor))) throw new NotThere('visit');
      return this.settled(tx, key);
    });
  }

  /** Takes it off; `restore` puts it back, for a day. */
  async remove(key: VisitKey, actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      if (!(await this.store.remove(tx, key, actor))) throw new NotThere('visit');
      await this.summaries.refresh(tx, [key.customerId]);
    });
  }

  restore(key: VisitKey, actor: Actor): Promise<Visit> {
    return this.units.write(async (tx) => {
      if (!(await this.store.restore(tx, key, actor))) throw new NotThere('visit');
      return this.settled(tx, key);
    });
  }

  private async settled(tx: Tx, key: VisitKey): Promise<Visit> {
    await this.summaries.refresh(tx, [key.customerId]);
    const visit = await this.reads.one(tx, key.customerId, key.id);
    if (!visit) throw new NotThere('visit');
    return visit;
  }
}
