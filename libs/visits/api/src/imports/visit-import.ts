import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { ImportTargets, inParts, type ImportJob, type ImportPass, type ImportTarget } from '@regulars/customers/api';
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

  /**
   * Reckons everybody whom the visits touched, once for the whole file and not with each batch of it. By then they all
   * have a rhythm of their own, from which what is usual in the shop is told: by that they are reckoned once more.
   */
  async settle(journals: AsyncIterable<object>): Promise<void> {
    const touched = new Set<string>();
    for await (const journal of journals) for (const id of visitJournal.parse(journal).touched) touched.add(id);
    const lots = inParts([...touched], atOnce);
    for (const ids of lots) await this.units.write((tx) => this.summaries.refresh(tx, ids));
    for (const ids of lots) await this.units.write((tx) => this.summaries.reweigh(tx, ids));
  }

  undo(tx: Tx, journal: object): Promise<{ kept: number }> {
    return this.writing.undo(tx, visitJournal.parse(journal));
  }
}
