import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NeedsCount } from '@regulars/outreach/contract';
import { needWords } from './needs-words';

/** The parts of the plan: the calendar, and each list of what waits for somebody with how many. */
@Component({
  selector: 'rg-plan-tabs',
  imports: [RouterLink],
  template: `
    <nav class="tabs" aria-label="Parts of the plan">
      <a
        [routerLink]="[]"
        [queryParams]="{ needs: null }"
        queryParamsHandling="merge"
        [attr.aria-current]="open() === '' ? 'page' : null"
        >Calendar</a
      >
      @for (tab of tabs(); track tab.need) {
        <a
          [routerLink]="[]"
          [queryParams]="{ needs: tab.need }"
          queryParamsHandling="merge"
          [attr.aria-current]="open() === tab.need ? 'page' : null"
          >{{ tab.label }}
          @if (tab.count > 0) {
            <span class="count">{{ tab.count }}</span>
          }
        </a>
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: calc(var(--u) * 3);
    }
    .count {
      min-width: 22px;
      margin-left: 6px;
      padding: 1px 7px;
      border-radius: var(--pill);
      background: var(--need-soft);
      color: var(--need);
      font: 600 var(--s-12)/1.5 var(--text);
      text-align: center;
    }
  `,
})
export class PlanTabs {
  /** Which list is open; '' for the calendar. */
  readonly open = input.required<string>();
  readonly counts = input<NeedsCount>();
  protected readonly tabs = computed(() =>
    needWords.map(({ need, tab }) => ({ need, label: tab, count: this.counts()?.[need] ?? 0 })),
  );
}
