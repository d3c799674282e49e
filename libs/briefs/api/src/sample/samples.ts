import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { SampleView } from '@regulars/briefs/contract';
import { Planner } from '@regulars/outreach/api';
import { UnitOfWork } from '@regulars/shared/db';
import { SampleLoader } from './sample-loader';
import { SampleRemover } from './sample-remover';

/** The sample shop: forty regulars to look around with, gone with one click. */
@Injectable()
export class Samples {
  constructor(
    private readonly units: UnitOfWork,
    private readonly loader: SampleLoader,
    private readonly remover: SampleRemover,
    private readonly audit: AuditTrail,
    private readonly planner: Planner,
  ) {}

  async view(): Promise<SampleView> {
    return viewOf(await this.loader.count());
  }

  /** Loads it; changes nothing if it is there already. */
  async load(actor: Actor): Promise<SampleView> {
    const view = await this.units.write(async (tx) => {
      const customers = await this.loader.load(tx, actor.userId);
      if (customers > 0) await this.audit.record(tx, actor, 'sample.loaded', { detail: { customers } });
      return viewOf(await this.loader.count(tx));
    });
    // So that the plan shows its birthdays at once, if greetings are switched on.
    await this.planner.plan();
    return view;
  }

  /** Removes it and nothing else; changes nothing if it is not there. */
  remove(actor: Actor): Promise<SampleView> {
    return this.units.write(async (tx) => {
      const customers = await this.remover.remove(tx);
      if (customers > 0) await this.audit.record(tx, actor, 'sample.removed', { detail: { customers } });
      return viewOf(0);
    });
  }
}

const viewOf = (customers: number): SampleView => ({ loaded: customers > 0, customers });
