import { inject, Injectable } from '@angular/core';
import type { Programme } from '@regulars/outreach/contract';
import { Session, Written } from '@regulars/shared/ui';
import { aboutOf } from './about';

/** Programmes in words, with amounts as the shop writes them. */
@Injectable({ providedIn: 'root' })
export class ProgrammeWords {
  private readonly written = inject(Written);
  private readonly session = inject(Session);

  /** What a programme does, in one sentence. */
  about(programme: Pick<Programme, 'settings'>): string {
    const currency = this.session.business()?.currency ?? 'EUR';
    return aboutOf(programme, (minor) => this.written.money({ minor, currency }));
  }
}
