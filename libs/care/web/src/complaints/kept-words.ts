import { Injectable } from '@angular/core';
import * as z from 'zod';
import { noWords, type ComplaintDraft } from './complaint-draft';

const text = z.string();
const draftShape = z
  .object({ said: text, paraphrase: text, wished: text, cause: text, agreed: text })
  .partial()
  .transform((kept): ComplaintDraft => ({ ...noWords, ...kept }));
const keptShape = z.object({ before: draftShape, mine: draftShape });

/** What is typed, and what stood there before. */
export type KeptDraft = z.infer<typeof keptShape>;

/** Keeps what is typed about a complaint in this browser until the server has it, so that nothing is written twice. */
@Injectable({ providedIn: 'root' })
export class KeptWords {
  /** What was typed and not saved, under a complaint's id, or `new-` and the customer's. */
  of(key: string): KeptDraft | undefined {
    try {
      return keptShape.safeParse(JSON.parse(localStorage.getItem(keyOf(key)) ?? 'null')).data;
    } catch {
      return undefined;
    }
  }

  keep(key: string, kept: KeptDraft): void {
    try {
      localStorage.setItem(keyOf(key), JSON.stringify(kept));
    } catch {
      // A full or forbidden store only costs the convenience; what is typed is still on the page.
    }
  }

  forget(key: string): void {
    localStorage.removeItem(keyOf(key));
  }
}

const keyOf = (key: string): string => `regulars.draft.complaint.${key}`;
