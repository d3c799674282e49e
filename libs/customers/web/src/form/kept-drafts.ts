import { Injectable } from '@angular/core';
import * as z from 'zod';
import type { CustomerDraft } from './customer-draft';
import { emptyDraft } from './customer-draft';

const reach = z.array(z.object({ value: z.string(), label: z.string() }));
const senders = z.array(z.object({ value: z.string(), id: z.string() }));
const text = z.string();
const flag = z.boolean();

// What an older version of this page kept may lack a field: it is then empty, and nothing else is lost.
const draftShape = z
  .object({
    ...{ given: text, family: text, preferred: text, sayIt: text, display: text, company: text },
    ...{ emails: reach, phones: reach, street: text, postcode: text, city: text, region: text, country: text },
    ...{
      tags: z.array(text),
      repId: text,
      metThrough: text,
      sentBy: senders,
      language: text,
      zone: text,
      reference: text,
    },
    ...{ doNotContact: flag, deceased: flag, moved: flag },
    ...{ birthday: text, note: text, basis: text, wording: text, source: text },
  })
  .partial()
  .transform((kept): CustomerDraft => ({ ...emptyDraft, ...kept }));

const keptShape = z.object({ before: draftShape, draft: draftShape, version: z.number().optional() });

/** What is typed, what it was before, and the version of the customer it began from (none for somebody new). */
export interface KeptDraft {
  readonly before: CustomerDraft;
  readonly draft: CustomerDraft;
  readonly version?: number | undefined;
}

/** Keeps what is typed about a customer in this browser until it is saved, so that nothing is typed twice. */
@Injectable({ providedIn: 'root' })
export class KeptDrafts {
  /** What was typed and not saved, for a customer's id or `new`. */
  of(id: string): KeptDraft | undefined {
    try {
      return keptShape.safeParse(JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')).data;
    } catch {
      return undefined;
    }
  }

  keep(id: string, kept: KeptDraft): void {
    try {
      localStorage.setItem(keyOf(id), JSON.stringify(kept));
    } catch {
      // A full or forbidden store only costs the convenience; what is typed is still on the page.
    }
  }

  forget(id: string): void {
    localStorage.removeItem(keyOf(id));
  }
}

function keyOf(id: string): string {
  return `regulars.draft.customer.${id}`;
}
