import { Injectable, signal, type OnDestroy } from '@angular/core';
import { importItem, type ImportItem } from '@regulars/customers/contract';

/** How far an import has come, as the server tells it while it goes on. */
@Injectable()
export class ProgressFeed implements OnDestroy {
  readonly latest = signal<ImportItem | undefined>(undefined);
  private source: EventSource | undefined;

  /** Listens until it has ended, and then says so. */
  follow(id: string, ended: () => void): void {
    this.source?.close();
    const source = new EventSource(`/api/imports/${id}/progress`);
    this.source = source;
    source.addEventListener('progress', (event: MessageEvent<string>) => {
      const told = importItem.parse(JSON.parse(event.data));
      this.latest.set(told);
      if (told.state === 'running' || told.state === 'undoing') return;
      source.close();
      ended();
    });
  }

  ngOnDestroy(): void {
    this.source?.close();
  }
}
