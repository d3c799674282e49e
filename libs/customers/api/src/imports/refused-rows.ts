import { Injectable } from '@nestjs/common';
import { csvLine } from '@regulars/customers/domain';
import { ImportStore } from './import-store';

/** Refused rows as a file. */
@Injectable()
export class RefusedRows {
  constructor(private readonly store: ImportStore) {}

  /** The rows as they came, cells that a spreadsheet would run made harmless, and why each was refused. */
  async of(id: string): Promise<AsyncGenerator<string>> {
    const { headers } = await this.store.get(id);
    return this.lines(id, headers);
  }

  private async *lines(id: string, headers: readonly string[]): AsyncGenerator<string> {
    // The mark makes Excel read it as UTF-8.
    yield `\ufeff${csvLine([...headers, 'Line', 'Why it was refused'])}`;
    for await (const rows of this.store.refusals(id)) {
      const lines = rows.map(({ line, cells, reasons }) => {
        const filled = headers.map((_, at) => cells[at] ?? '');
        return csvLine([...filled, String(line), reasons.map(({ words }) => words).join(' ')]);
      });
      yield lines.join('');
    }
  }
}
