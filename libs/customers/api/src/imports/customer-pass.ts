import {
  customerReader,
  type CsvRow,
  type CustomerDraft,
  type ReadingContext,
  type RowReading,
} from '@regulars/customers/domain';
import type { Reader, Tx } from '@regulars/shared/db';
import { CustomerBatch } from './customer-batch';
import type { CustomerWriting } from './customer-writing';
import type { BatchOutcome, ImportBatch, ImportJob, ImportPass } from './import-target';
import { likeSomebodyHere } from './like-somebody-here';
import { People } from './people';
import { tooWide } from './row-refusals';

export interface ReadRow {
  row: CsvRow;
  reading: RowReading<CustomerDraft>;
}

export interface ShopContext extends ReadingContext {
  /** Colleagues by their name in lower case. */
  reps: ReadonlyMap<string, string>;
}

/** One reading of a customers file. */
export class CustomerPass implements ImportPass {
  readonly #read: (cells: readonly string[]) => RowReading<CustomerDraft>;
  /** Whom a dry run has met so far; a run asks the database, where they are by then. */
  readonly #met = new People();

  constructor(
    private readonly job: ImportJob,
    private readonly shop: ShopContext,
    private readonly writing: CustomerWriting,
  ) {
    this.#read = customerReader(job.choices.columns, shop);
  }

  take(rows: readonly CsvRow[]): ImportBatch {
    const read = rows.map((row): ReadRow => ({
      row,
      reading: tooWide(row, this.job.columns) ?? this.#read(row.cells),
    }));
    return {
      weigh: async (reader: Reader): Promise<BatchOutcome> => {
        const batch = new CustomerBatch(this.job, this.shop, this.#met);
        await batch.weigh(reader, read);
        return { ...batch.outcome, alike: await likeSomebodyHere(reader, batch.fresh) };
      },
      write: async (tx: Tx): Promise<BatchOutcome & { journal: object }> => {
        const batch = new CustomerBatch(this.job, this.shop, new People());
        await batch.weigh(tx, read);
        return { ...batch.outcome, journal: await this.writing.write(tx, batch.touched, this.job) };
      },
    };
  }
}
