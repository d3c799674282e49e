import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import { csvLine } from '@regulars/customers/domain';
import { marks, Reader, UnitOfWork } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import { ListFilters, type CustomerFilters } from '../lists/list-filters';
import { exportHeader, exportLine, exportRows, type ExportRow } from './export-rows';

const atOnce = 500;

/** Writes customers as a CSV file that our own import and every spreadsheet reads. */
@Injectable()
export class CustomerExport {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly filters: ListFilters,
    private readonly desk: CustomerDesk,
  ) {}

  /** The file, part by part, and how many are in it. That it was taken is on the audit trail before its first byte. */
  async file(filters: CustomerFilters, actor: Actor): Promise<{ customers: number; parts: AsyncIterable<string> }> {
    const { from, where, sortName, id } = this.filters.source(filters, {
      today: await this.desk.today(),
      readerId: actor.userId,
    });
    const ids = await this.reader.rows<{ id: string }>(
      `SELECT c.id FROM ${from} WHERE ${where.sql} ORDER BY ${sortName}, ${id}`,
      where.params,
    );
    await this.units.write((tx) =>
      this.desk.auditExport(tx, actor, { customers: ids.length, filters: Object.keys(filters) }),
    );
    return { customers: ids.length, parts: this.parts(ids.map((row) => row.id)) }; // prettier-ignore
  }

  private async *parts(ids: readonly string[]): AsyncIterable<string> {
    // A byte order mark, so that spreadsheets read it as UTF-8.
    yield `\uFEFF${csvLine(exportHeader)}`;
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = ids.slice(from, from + atOnce);
      const rows = new Map((await this.rowsOf(some)).map((row) => [row.id, row]));
      yield some.flatMap((id) => rows.get(id) ?? []).map((row) => csvLine(exportLine(row))).join(''); // prettier-ignore
    }
  }

  private rowsOf(ids: readonly string[]): Promise<ExportRow[]> {
    return exportRows(this.reader, `c.id IN (${marks(ids.length)})`, ids);
  }
}
