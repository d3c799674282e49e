import { Injectable } from '@angular/core';
import type { LetterWords } from '@regulars/outreach/contract';

/** Words that were typed and not saved, by letter and language, kept while somebody looks at something else. */
@Injectable({ providedIn: 'root' })
export class LetterDrafts {
  private readonly drafts = new Map<string, LetterWords>();

  of(key: string): LetterWords | undefined {
    return this.drafts.get(key);
  }

  keep(key: string, draft: LetterWords): void {
    this.drafts.set(key, draft);
  }

  drop(key: string): void {
    this.drafts.delete(key);
  }
}
