import { inject, Injectable } from '@angular/core';
import { contactDraftText, newInteraction } from '@regulars/care/contract';
import { Session } from '@regulars/shared/ui';
import * as z from 'zod';

const unlimited = z.string();
// What is too long for the server is kept here all the same.
const text = contactDraftText.extend({
  said: unlimited,
  behind: unlimited,
  paraphrase: unlimited,
  nextStep: unlimited,
});
const keptShape = z.object({
  /** The contact it becomes. */
  id: z.string(),
  /** The revision of the server's draft that it was typed after. */
  after: z.int(),
  text,
  /** What was sent and not answered: the server may have it though it could not say so. */
  sent: z.array(text),
  /** What was written down at the first try, where nobody knows whether it came through. */
  tried: newInteraction.nullable(),
  at: z.number(),
});

/** What was typed about a customer in one window, and the server may not have. */
export type KeptContact = z.infer<typeof keptShape>;

const root = 'regulars.contact';

/**
 * Keeps what is typed in this browser, each window by itself and each person by themselves, until the server has it:
 * a closed lid, a crash or a lost connection costs no letter.
 */
@Injectable({ providedIn: 'root' })
export class KeptContacts {
  private readonly session = inject(Session);

  /** What windows that are gone (or another that is open) left about a customer, newest first. */
  of(customerId: string): { readonly key: string; readonly kept: KeptContact }[] {
    const whose = `${this.whose(customerId)}.`;
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(whose))
      .flatMap((key) => {
        const kept = read(key);
        return kept ? [{ key, kept }] : [];
      })
      .toSorted((one, other) => other.kept.at - one.kept.at);
  }

  /** The place of one window. */
  keyOf(customerId: string, window: string): string {
    return `${this.whose(customerId)}.${window}`;
  }

  /** Whether it could be kept: a browser may be full, or forbid it. */
  keep(key: string, kept: KeptContact): boolean {
    try {
      localStorage.setItem(key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  forget(key: string): void {
    localStorage.removeItem(key);
  }

  private whose(customerId: string): string {
    return `${root}.${this.session.me()?.id ?? ''}.${customerId}`;
  }
}

function read(key: string): KeptContact | undefined {
  try {
    return keptShape.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
