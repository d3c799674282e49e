import { inject, Injectable, signal } from '@angular/core';
import { Session, Written } from '@regulars/shared/ui';
import * as z from 'zod';

const shape = z.object({ day: z.string(), ids: z.array(z.string()) });

/** Whom one does not want to speak with today: kept in this browser, and forgotten with the day. */
@Injectable({ providedIn: 'root' })
export class PutOff {
  private readonly session = inject(Session);
  private readonly written = inject(Written);
  private readonly known = signal(this.read());
  readonly ids = this.known.asReadonly();

  add(id: string): void {
    this.keep([...this.known(), id]);
  }

  takeBack(id: string): void {
    this.keep([...this.known()].filter((other) => other !== id));
  }

  private keep(ids: readonly string[]): void {
    this.known.set(new Set(ids));
    localStorage.setItem(this.key(), JSON.stringify({ day: this.written.today(), ids }));
  }

  private read(): ReadonlySet<string> {
    try {
      const kept = shape.safeParse(JSON.parse(localStorage.getItem(this.key()) ?? 'null')).data;
      return new Set(kept?.day === this.written.today() ? kept.ids : []);
    } catch {
      return new Set();
    }
  }

  private key(): string {
    return `regulars.queue.${this.session.me()?.id ?? ''}`;
  }
}
