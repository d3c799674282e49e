import { Id, Indexed, Json, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** One import: a file that somebody brought, what its columns mean, and how far it has come. */
@Table('import_run')
@Indexed('ix_import_run_created', ['createdAt', 'id'])
@Indexed('ix_import_run_state', ['state'])
export class ImportRunRow {
  @Id() id: string;
  @Text(16) kind: string;
  @Text(16) state: string;
  @Text(200) fileName: string;
  @Whole() bytes: number;
  @Json() format: object;
  @Json() headers: string[];
  @Json() sample: string[][];
  @Json() choices: object;
  @Json() questions: object[];
  @Whole() rowCount: number;
  @Whole() rowsDone: number;
  @Whole() created: number;
  @Whole() updated: number;
  @Whole() unchanged: number;
  @Whole() refused: number;
  @Whole() customersCreated: number;
  @Whole({ nullable: true }) kept: number | null;
  @Text(500, { nullable: true }) failure: string | null;
  // No reference: the record of an import outlives the account of who made it.
  @Text(36) userId: string;
  @Text(200) userName: string;
  @Stamp() createdAt: string;
  @Stamp({ nullable: true }) startedAt: string | null;
  @Stamp({ nullable: true }) finishedAt: string | null;
}
