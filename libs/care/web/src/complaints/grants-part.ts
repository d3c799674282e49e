import { Component, computed, inject } from '@angular/core';
import { MoneyPipe, Part, Session, Written } from '@regulars/shared/ui';
import { ComplaintDesk } from './complaint-desk';
import { GrantDecision } from './grant-decision';
import { GrantForm } from './grant-form';
import { grantWords, limitWords } from './grant-words';

/** What is given to make up for it: up to how much alone, and what a manager decides. */
@Component({
  selector: 'rg-grants-part',
  imports: [GrantDecision, GrantForm, MoneyPipe, Part],
  template: `
    <rg-part heading="To make up for it">
      @if (desk.saved.value(); as saved) {
        <ul>
          @for (one of saved.grants; track one.id) {
            <li>
              <p>
                <span class="strong">{{ one.what }}</span>
                @if (one.amount) {
                  <span>, {{ one.amount | rgMoney }}</span>
                }
              </p>
              <p class="small soft">{{ words(one) }}</p>
              @if (one.state === 'asked' && decides() && desk.isOpen()) {
                <rg-grant-decision
                  [grant]="one"
                  [typed]="refusals.get(one.id) ?? ''"
                  (decided)="refusals.set(one.id, $event)"
                />
              }
            </li>
          }
        </ul>
        @if (desk.isOpen()) {
          <rg-grant-form [limit]="limit()" />
        } @else if (saved.grants.length === 0) {
          <p class="soft said">Nothing was given.</p>
        }
      }
    </rg-part>
  `,
  styleUrl: './complaint-part.scss',
})
export class GrantsPart {
  protected readonly desk = inject(ComplaintDesk);
  private readonly session = inject(Session);
  private readonly written = inject(Written);
  protected readonly words = grantWords;
  /** Why something was refused, as it was typed here. */
  protected readonly refusals = new Map<string, string>();
  protected readonly decides = computed(() => this.session.can('manager'));
  protected readonly limit = computed(() =>
    limitWords(this.desk.saved.value()?.mayGrant ?? null, (money) => this.written.money(money)),
  );
}
