import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ImportDesk } from '@regulars/customers/api';
import type { DryRun, ImportView } from '@regulars/customers/contract';
import type { ImportKind } from '@regulars/customers/domain';
import type { Person } from '../../support/people';
import type { Answer, TestServer } from '../../support/server';

/** A fixture as the bytes of the file; `.gz` is unpacked. */
export function fixture(path: string): Buffer {
  const bytes = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Somebody who brings files, and says nothing that the file says itself. */
export class Desk {
  constructor(
    readonly server: TestServer,
    readonly owner: Person,
  ) {}

  bring(kind: ImportKind, file: Buffer | string, name = 'list.csv'): Promise<Answer> {
    const path = `/api/imports?kind=${kind}&name=${encodeURIComponent(name)}`;
    const headers = { 'content-type': 'text/csv' };
    return this.server.ask('POST', path, { as: this.owner.as, body: Buffer.from(file), headers });
  }

  async brought(kind: ImportKind, file: Buffer | string, name?: string): Promise<ImportView> {
    const answer = await this.bring(kind, file, name);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  choose(run: ImportView, choices: Partial<ImportView['choices']>): Promise<Answer> {
    return this.server.ask('PUT', `/api/imports/${run.id}/mapping`, {
      as: this.owner.as,
      body: { ...run.choices, ...choices },
    });
  }

  async dryRun(id: string): Promise<DryRun> {
    const answer = await this.ask('POST', id, 'dry-run');
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  ask(method: 'GET' | 'POST', id: string, what: string): Promise<Answer> {
    return this.server.ask(method, `/api/imports/${id}/${what}`, { as: this.owner.as });
  }

  async settled(id: string): Promise<ImportView> {
    await this.server.app.get(ImportDesk, { strict: false }).settled();
    return (await this.server.ask('GET', `/api/imports/${id}`, { as: this.owner.as })).body;
  }

  /** Runs it to its end. */
  async run(id: string): Promise<ImportView> {
    const answer = await this.ask('POST', id, 'run');
    if (answer.status !== 202) throw new Error(JSON.stringify(answer.body));
    return this.settled(id);
  }

  async undo(id: string): Promise<ImportView> {
    const answer = await this.ask('POST', id, 'undo');
    if (answer.status !== 202) throw new Error(JSON.stringify(answer.body));
    return this.settled(id);
  }

  /** Brings a file, makes some choices about it, and imports it. */
  async imports(
    kind: ImportKind,
    file: Buffer | string,
    choices: Partial<ImportView['choices']> = {},
  ): Promise<ImportView> {
    const run = await this.brought(kind, file);
    const chosen = await this.choose(run, choices);
    if (chosen.status !== 200) throw new Error(JSON.stringify(chosen.body));
    return this.run(run.id);
  }

  /** How many rows there are of everything that an import writes. */
  async everything(): Promise<Record<string, number>> {
    const tables = ['customer', 'customer_email', 'customer_phone', 'note', 'important_date', 'consent', 'customer_tag', 'preference', 'visit', 'visit_rhythm']; // prettier-ignore
    const counts = tables.map(
      async (table) => [table, (await this.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]!.n] as const,
    );
    return Object.fromEntries(await Promise.all(counts));
  }

  rows<Row>(sql: string, params: string[] = []): Promise<Row[]> {
    return this.server.database.reader.rows<Row>(sql, params);
  }
}
