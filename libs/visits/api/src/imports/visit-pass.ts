import {
  People,
  tooWide,
  type BatchOutcome,
  type ImportBatch,
  type ImportJob,
  type ImportPass,
  type Recognised,
} from '@regulars/customers/api';
import type { CsvRow, Refusal, RowReading } from '@regulars/customers/domain';
import type { Reader, Tx } from '@regulars/shared/db';
import { VisitBatch } from './visit-batch';
import { visitReader, type VisitContext, type VisitDraft } from './visit-draft';
import { VisitKeys } from './visit-keys';
import type { VisitWriting } from './visit-writing';

/** A row, read. `again` is a numbered visit that an earlier row has told already, word for word. */
export type ReadVisit =
  | { kind: 'visit'; row: CsvRow; draft: VisitDraft; key: string; numbered: boolean }
  | { kind: 'again'; row: CsvRow }
  | { kind: 'refused'; row: CsvRow; refusals: readonly Refusal[] };

/** One reading of a visits file. */
export class VisitPass implements ImportPass {
  readonly #read: (cells: readonly string[]) => RowReading<VisitDraft>;
  readonly #keys = new VisitKeys();
  readonly #met = new People<Recognised>();

  constructor(
    private readonly job: ImportJob,
    shop: VisitContext,
    private readonly writing: VisitWriting,
  ) {
    this.#read = visitReader(job.choices.columns, shop);
  }

  take(rows: readonly CsvRow[]): ImportBatch {
    const read = rows.map((row) => this.readRow(row));
    return {
      weigh: async (reader: Reader): Promise<BatchOutcome> => {
        const batch = new VisitBatch(this.job, this.#met);
        await batch.weigh(reader, read);
        return batch.outcome;
      },
      write: async (tx: Tx): Promise<BatchOutcome & { journal: object }> => {
        const batch = new VisitBatch(this.job, new People<Recognised>());
        await batch.weigh(tx, read);
        return { ...batch.outcome, journal: await this.writing.write(tx, batch, this.job) };
      },
    };
  }

  private readRow(row: CsvRow): ReadVisit {
    const reading = tooWide(row, this.job.columns) ?? this.#read(row.cells);
    if (reading.kind === 'refused') return { kind: 'refused', row, refusals: reading.refusals };
    const key = this.#keys.keyOf(reading.draft);
    return key === 'again' ? { kind: 'again', row } : { kind: 'visit', row, draft: reading.draft, ...key };
  }
}
