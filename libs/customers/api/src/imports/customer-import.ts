import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { Clock, today } from '@regulars/shared/calendar';
import { Reader, type Tx } from '@regulars/shared/db';
import { CustomerPass } from './customer-pass';
import { CustomerUndo } from './customer-undo';
import { CustomerWriting } from './customer-writing';
import type { ImportJob, ImportPass, ImportTarget } from './import-target';
import { ImportTargets } from './import-targets';

/** How a list of customers comes in. */
@Injectable()
export class CustomerImport implements ImportTarget, OnModuleInit {
  readonly kind = 'customers';

  constructor(
    private readonly targets: ImportTargets,
    private readonly writing: CustomerWriting,
    private readonly undoing: CustomerUndo,
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly reader: Reader,
  ) {}

  onModuleInit(): void {
    this.targets.add(this);
  }

  async pass(job: ImportJob): Promise<ImportPass> {
    const { zone, country } = await this.business.get();
    const colleagues = await this.reader.rows<{ id: string; name: string }>(
      'SELECT id, name FROM app_user WHERE deactivated_at IS NULL',
    );
    const reps = new Map(colleagues.map(({ id, name }) => [name.toLowerCase(), id]));
    return new CustomerPass(job, { today: today(this.clock, zone), country, reps }, this.writing);
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  undo(tx: Tx, journal: object): Promise<{ kept: number }> {
    return this.undoing.undo(tx, journal);
  }
}
