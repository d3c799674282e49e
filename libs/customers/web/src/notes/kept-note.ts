import { inject, Injectable } from '@angular/core';
import { Session } from '@regulars/shared/ui';

/** A note half written. */
export interface HalfNote {
  readonly text: string;
  /** for one's own eyes only */
  readonly own: boolean;
}

const nothing: HalfNote = { text: '', own: false };

/**
 * Keeps a note half written until it is saved: in this browser; one that nobody else shall see in this window alone, by
 * who writes it, for a counter has one computer and many people.
 */
@Injectable({ providedIn: 'root' })
export class KeptNote {
  private readonly session = inject(Session);

  of(customerId: string): HalfNote {
    const own = sessionStorage.getItem(this.ownKey(customerId));
    if (own !== null) return { text: own, own: true };
    const text = localStorage.getItem(keyOf(customerId));
    return text === null ? nothing : { text, own: false };
  }

  keep(customerId: string, { text, own }: HalfNote): void {
    localStorage.removeItem(keyOf(customerId));
    sessionStorage.removeItem(this.ownKey(customerId));
    if (text.trim() === '') return;
    if (own) sessionStorage.setItem(this.ownKey(customerId), text);
    else localStorage.setItem(keyOf(customerId), text);
  }

  private ownKey(customerId: string): string {
    return `${keyOf(customerId)}.${this.session.me()?.id ?? ''}`;
  }
}

function keyOf(customerId: string): string {
  return `regulars.draft.note.${customerId}`;
}
