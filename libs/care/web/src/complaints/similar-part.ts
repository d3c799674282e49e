import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { similarComplaints, type SimilarComplaints } from '@regulars/care/contract';
import { Part, resourceFor, Written } from '@regulars/shared/ui';
import { ComplaintDesk } from './complaint-desk';
import { endWords } from './complaint-words';

type Case = SimilarComplaints['items'][number];

/** Past cases like this one and what was done then, so that remedies are fair. */
@Component({
  selector: 'rg-similar-part',
  imports: [Part, RouterLink],
  template: `
    @if (cases().length > 0) {
      <rg-part heading="It was like this before">
        <ul>
          @for (one of cases(); track one.id) {
            <li>
              <a [routerLink]="['/complaints', one.id]">{{ one.said }}</a>
              <p class="small soft">{{ one.customer.name }} · {{ ends[one.state] }}{{ when(one) }}</p>
              @if (given(one); as given) {
                <p class="small">Given: {{ given }}</p>
              }
              @if (one.outcome) {
                <p class="small">{{ one.outcome }}</p>
              }
            </li>
          }
        </ul>
      </rg-part>
    }
  `,
  styleUrl: './complaint-part.scss',
  styles: `
    :host(:empty) {
      display: none;
    }
    a {
      display: -webkit-box;
      min-height: var(--target);
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
  `,
})
export class SimilarPart {
  private readonly desk = inject(ComplaintDesk);
  private readonly written = inject(Written);
  protected readonly ends = endWords;
  private readonly similar = resourceFor(() => {
    const saved = this.desk.saved.value();
    return saved && `/api/complaints/${saved.id}/similar`;
  }, similarComplaints);
  protected readonly cases = computed(() => this.similar.value()?.items ?? []);

  protected when({ closedAt }: Case): string {
    return closedAt === null ? '' : `, ${this.written.relativeMoment(closedAt)}`;
  }

  protected given({ granted }: Case): string {
    return granted
      .map(({ what, amount }) => (amount === null ? what : `${what}, ${this.written.money(amount)}`))
      .join('; ');
  }
}
