import { Id, Indexed, Json, Ref, Stamp, Table, Whole } from '@regulars/shared/db';

/**
 * What one unit of work of an import did: which records it made and changed, with what they were before, and which rows
 * it refused. Written in that same unit, so it tells exactly what was kept; undoing reads it backwards.
 */
@Table('import_batch')
@Indexed('ux_import_batch_run', ['runId', 'firstRow'], { unique: true })
export class ImportBatchRow {
  @Id() id: string;
  @Ref('ImportRunRow', { onDelete: 'CASCADE' }) runId: string;
  @Whole() firstRow: number;
  @Json() journal: object;
  @Json() refusals: object[];
  @Stamp({ nullable: true }) undoneAt: string | null;
}
