import { Injectable, signal } from '@angular/core';
import type { ProgrammeChange } from '@regulars/outreach/contract';

/** What was changed in programmes and is not saved, kept while somebody looks at something else. */
@Injectable({ providedIn: 'root' })
export class ProgrammeDrafts {
  private readonly drafts = signal<ReadonlyMap<string, ProgrammeChange>>(new Map());

  of(id: string): ProgrammeChange {
    return this.drafts().get(id) ?? {};
  }

  keep(id: string, change: ProgrammeChange): void {
    this.drafts.update((drafts) => new Map([...drafts, [id, change]]));
  }

  drop(id: string): void {
    this.keep(id, {});
  }
}
