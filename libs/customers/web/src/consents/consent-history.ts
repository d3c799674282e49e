import { Component, computed, inject, input } from '@angular/core';
import type { ConsentView } from '@regulars/customers/contract';
import type { ConsentBasis } from '@regulars/customers/domain';
import { dayIn, Written } from '@regulars/shared/ui';
import { purposeWords } from './consent-words';

const bases: Readonly<Record<ConsentBasis, string>> = {
  none: 'no',
  asked: 'yes, they asked for it',
  'existing-customer': 'yes, as a customer',
  imported: 'yes, agreed elsewhere',
};

/** All that was ever recorded about writing to a customer, newest first, folded away. */
@Component({
  selector: 'rg-consent-history',
  template: `
    <details class="fold small soft">
      <summary>Everything on record ({{ lines().length }})</summary>
      <ol>
        @for (line of lines(); track line.id) {
          <li>
            <span [title]="line.exact">{{ line.day }}</span>. {{ line.said }}
            @if (line.wording) {
              <q>{{ line.wording }}</q>
            }
          </li>
        }
      </ol>
    </details>
  `,
  styles: `
    ol {
      display: grid;
      gap: 8px;
    }
  `,
})
export class ConsentHistory {
  private readonly written = inject(Written);
  readonly entries = input.required<readonly ConsentView[]>();
  protected readonly lines = computed(() => this.entries().map((entry) => this.line(entry)));

  private line({ id, at, purposes, basis, source, statement, wording, by }: ConsentView) {
    const beside = [source, statement, by === null ? null : `written down by ${by}`].filter((part) => part !== null);
    return {
      id,
      day: this.written.day(dayIn(this.written.zone(), at)),
      exact: this.written.fullMoment(at),
      said: `${[`${purposeWords(purposes)}: ${bases[basis]}`, ...beside].join('; ')}.`,
      wording,
    };
  }
}
