import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DuplicateSide } from '@regulars/customers/contract';
import { counted, dayIn, Face, Written } from '@regulars/shared/ui';
import { lastHere } from '../customers/last-here';

/** One of two records that may be of one person: what tells them apart, or does not. */
@Component({
  selector: 'rg-pair-side',
  imports: [Face, RouterLink],
  template: `
    <rg-face size="small" [name]="side().displayName" />
    <div class="who">
      <a class="name" [routerLink]="['/customers', side().id]">{{ side().displayName }}</a>
      @for (line of lines(); track line) {
        <p class="small">{{ line }}</p>
      }
      <p class="small soft">{{ known() }}</p>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 12px;
      min-width: 0;
    }
    .who {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .name {
      display: inline-flex;
      align-items: center;
      min-height: 28px;
      font-size: var(--s-20);
      line-height: 1.25;
      &:hover {
        color: var(--accent);
      }
    }
  `,
})
export class PairSide {
  readonly side = input.required<DuplicateSide>();
  private readonly written = inject(Written);
  protected readonly lines = computed(() => {
    const { company, city, emails, phones, birthday } = this.side();
    const born = birthday === null ? null : `Birthday ${this.written.day(birthday)}`;
    const lines = [company, city, ...phones.map((phone) => phone.written), ...emails, born];
    return lines.filter((line) => line !== null);
  });
  protected readonly known = computed(() => {
    const { lastVisitDay, visitCount, createdAt } = this.side();
    const came =
      visitCount === 0
        ? 'No visits'
        : `${counted(visitCount, 'visit')}, ${lastHere(lastVisitDay, this.written.today())}`;
    return `${came}. In your book since ${this.written.day(dayIn(this.written.zone(), createdAt))}.`;
  });
}
