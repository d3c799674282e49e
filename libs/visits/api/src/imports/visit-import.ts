import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { ImportTargets, type ImportJob, type ImportPass, type ImportTarget } from '@regulars/customers/api';
import { Clock, today } from '@regulars/shared/calendar';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { VisitSummaries } from '../summaries';
import { VisitPass } from './visit-pass';
import { visitJournal, VisitWriting } from './visit-writing';

const atOnce = 2000;

/** How a list of visits comes in. */
@Injectable()
export class VisitImport implements ImportTarget, OnModuleInit {
  readonly kind = 'visits';

  constructor(
    private readonly targets: ImportTargets,
    private readonly writing: VisitWriting,
    private readonly summaries: VisitSummaries,
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly units: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.targets.add(this);
  }

  async pass(job: ImportJob): Promise<ImportPass> {
    const { zone, country, currency } = await this.business.get();
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    const minorDigits = format.resolvedOptions().maximumFractionDigits ?? 2;
    return new VisitPass(job, { today: today(this.clock, zone), country, minorDigits }, this.writing);
  }

  /** So many visits may have changed what is usual in the shop: everybody they touched is reckoned by it once more. */
  async settle(journals: AsyncIterable<object>): Promise<void> {
    const touched = new Set<string>();
    for await (const journal of journals) for (const id of visitJournal.parse(journal).touched) touched.add(id);
    const ids = [...touched];
    for (let at = 0; at < ids.length; at += atOnce) {
      await this.units.write((tx) => this.summaries.refreshMany(tx, ids.slice(at, at + atOnce)));
    }
  }

  undo(tx: Tx, journal: object): Promise<{ kept: number }> {
    return this.writing.undo(tx, visitJournal.parse(journal));
  }
}
