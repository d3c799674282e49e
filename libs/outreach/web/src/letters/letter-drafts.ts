import { Injectable } from '@angular/core';
import type { TemplateText } from '@regulars/outreach/contract';

/** Words that were typed and not saved, kept while somebody looks at something else. */
@Injectable({ providedIn: 'root' })
export class LetterDrafts {
  private readonly drafts = new Map<string, TemplateText>();

  of(templateId: string): TemplateText | undefined {
    return this.drafts.get(templateId);
  }

  keep(templateId: string, draft: TemplateText): void {
    this.drafts.set(templateId, draft);
  }

  drop(templateId: string): void {
    this.drafts.delete(templateId);
  }
}
