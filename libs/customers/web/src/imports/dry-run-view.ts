import { Component, computed, inject, input } from '@angular/core';
import type { DryRun } from '@regulars/customers/contract';
import type { ImportKind } from '@regulars/customers/domain';
import { Written } from '@regulars/shared/ui';
import { things } from './import-words';

/** What would be new, changed and refused, with the first of each and why. */
@Component({
  selector: 'rg-dry-run-view',
  template: `
    <div role="status">
      <ul>
        @for (sum of sums(); track sum.label) {
          <li>
            <span class="strong">{{ written.number(sum.count) }}</span> {{ sum.label }}
          </li>
        }
      </ul>
    </div>
    @for (remark of tried().remarks; track remark) {
      <p class="small soft">{{ remark }}</p>
    }
    @for (group of groups(); track group.heading) {
      <details [open]="group.open">
        <summary class="small strong">{{ group.heading }}</summary>
        <ul>
          @for (one of group.rows; track one.line) {
            <li class="small line">
              <span class="soft">Line {{ one.line }}</span> {{ one.who }}
              <span class="soft block">{{ one.says }}</span>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: calc(var(--u) * 2);
    }
    .block {
      display: block;
    }
    .line {
      padding: var(--u) 0;
      border-bottom: var(--hair);
      overflow-wrap: anywhere;
    }
    summary {
      padding: calc(var(--u) * 1.5) 0;
      cursor: pointer;
      color: var(--accent);
    }
  `,
})
export class DryRunView {
  readonly tried = input.required<DryRun>();
  readonly kind = input.required<ImportKind>();
  protected readonly written = inject(Written);
  protected readonly sums = computed(() => {
    const { created, updated, unchanged, refused, customersCreated } = this.tried().counts;
    const { count: alike } = this.tried().alike;
    const all = [
      { count: created, label: `${things(this.kind(), created).replace(/^\d+ /, '')} new` },
      { count: alike, label: 'of the new may be somebody who is here already' },
      { count: customersCreated, label: 'customers made for them' },
      { count: updated, label: 'changed' },
      { count: unchanged, label: 'as they are' },
      { count: refused, label: 'refused' },
    ];
    return all.filter(({ count }, at) => count > 0 || at === 0);
  });
  protected readonly groups = computed(() => {
    const { creates, updates, alike, refusals } = this.tried();
    const refused = refusals.map(({ line, reasons, cells }) => ({
      line,
      who: cells.slice(0, 4).join(', ').slice(0, 80),
      says: reasons.map(({ words }) => words).join(' '),
    }));
    const told = (rows: DryRun['creates']) => rows.map(({ line, who, what }) => ({ line, who, says: what.join('; ') }));
    return [
      { heading: 'What is refused, and why', rows: refused, open: true },
      { heading: 'New, but like somebody who is here already', rows: told(alike.rows), open: true },
      { heading: 'What changes', rows: told(updates), open: true },
      { heading: 'The first new ones', rows: told(creates), open: false },
    ].filter(({ rows }) => rows.length > 0);
  });
}
