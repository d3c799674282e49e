import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ImportItem } from '@regulars/customers/contract';
import { ImportStore, itemOf } from './import-store';

const every = 200;

/** How far an import has come, read from the database: whichever process carries it out. */
@Injectable()
export class ImportProgress {
  constructor(private readonly store: ImportStore) {}

  /** Server-sent events until it has ended, the last one included. Not there: 404, before the first of them. */
  async of(id: string): Promise<AsyncGenerator<string>> {
    return this.events(itemOf(await this.store.get(id)));
  }

  private async *events(first: ImportItem): AsyncGenerator<string> {
    let told = '';
    for (let item = first; ; item = itemOf(await this.store.get(item.id))) {
      const now = JSON.stringify(item);
      if (now !== told) yield `event: progress\ndata: ${now}\n\n`;
      if (item.state !== 'running' && item.state !== 'undoing') return;
      told = now;
      await setTimeout(every);
    }
  }
}
