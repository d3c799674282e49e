import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ResultGrouping, ResultPart } from '@regulars/outreach/domain';
import { Written } from '@regulars/shared/ui';
import { numberOf, type Counted } from './result-words';

/** Which line of which grouping. */
export interface LineKey {
  readonly by: ResultGrouping;
  /** null: of whom it is not known */
  readonly of: string | null;
}

/** The numbers of one line of the result; each leads to the customers behind it. */
@Component({
  selector: 'rg-result-numbers',
  imports: [RouterLink],
  template: `
    <ul [attr.aria-label]="label()">
      @for (one of numbers(); track one.part) {
        <li>
          <a [routerLink]="[]" [queryParams]="one.query" [attr.aria-current]="one.part === shown() ? 'true' : null">
            <span class="many">{{ one.many }}</span> {{ one.says }}
          </a>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--u) * 3);
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      min-height: var(--target);
      color: var(--ink-soft);
      font-size: var(--s-14);
      text-decoration: underline;
      text-decoration-color: var(--line-strong);
      text-decoration-thickness: 1px;
      text-underline-offset: 4px;
      &:hover,
      &[aria-current] {
        color: var(--accent);
        text-decoration-color: currentColor;
      }
    }
    .many {
      color: var(--ink);
      font-weight: 600;
    }
    a:hover .many,
    a[aria-current] .many {
      color: inherit;
    }
  `,
})
export class ResultNumbers {
  private readonly written = inject(Written);
  readonly label = input.required<string>();
  readonly line = input.required<Counted>();
  readonly key = input<LineKey>();
  /** Which of its numbers the customers are shown of. */
  readonly shown = input<ResultPart>();
  protected readonly numbers = computed(() => {
    const line = this.line();
    return said
      .filter(({ part, always }) => always || numberOf(line, part) > 0)
      .map(({ part, says }) => ({ part, says, many: this.many(part), query: this.query(part) }));
  });

  private many(part: ResultPart): string {
    if (part === 'noted') return this.line().revenue.map((sum) => this.written.money(sum)).join(' + '); // prettier-ignore
    return this.written.number(numberOf(this.line(), part));
  }

  private query(part: ResultPart): Record<string, string | null> {
    const key = this.key();
    return { part, by: key?.by ?? null, of: key?.of ?? null };
  }
}

const said: readonly { part: ResultPart; says: string; always: boolean }[] = [
  { part: 'sent', says: 'sent', always: true },
  { part: 'maybe-sent', says: 'may have been sent', always: false },
  { part: 'redeemed', says: 'redeemed', always: true },
  { part: 'noted', says: 'paid', always: false },
];
