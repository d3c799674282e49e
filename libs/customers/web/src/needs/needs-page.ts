import type { OnInit } from '@angular/core';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { needPage, type NeedPage, type NeedView } from '@regulars/customers/contract';
import { soughtIn } from '@regulars/customers/domain';
import { Empty, Face, Icon, Page, pagesFor, Sheet, Skeleton, Trouble, withParams, Written } from '@regulars/shared/ui';
import { reloadOnChange } from '../panels/customer-changes';
import { sourceWords } from '../preferences/preference-words';
import { MetForm } from './met-form';
import type { NeedPlace } from './need-acts';

/** `/customers/needs`: what customers are looking for and do not have yet, the newest first. */
@Component({
  selector: 'rg-needs-page',
  imports: [Empty, Face, Icon, MetForm, Page, RouterLink, Sheet, Skeleton, Trouble],
  template: `
    <rg-page
      heading="Needs"
      lead="What your customers are looking for. An offer that speaks of it finds them by itself."
      [back]="{ to: '/customers', label: 'Customers' }"
    >
      <div class="bar" role="search" aria-label="Needs">
        <label class="seek">
          <rg-icon name="search" />
          <span class="unseen">Search needs</span>
          <input
            #search
            type="search"
            placeholder="Words of the need, or a name"
            autocomplete="off"
            spellcheck="false"
            [value]="began()"
            (input)="typed(search.value)"
          />
        </label>
      </div>
      @if (needs.value()) {
        @for (one of needs.items(); track one.need.id) {
          <div class="row">
            <rg-face [name]="one.customer.displayName" />
            <div class="who">
              <span class="strong">{{ what(one) }}</span>
              <p class="small soft">
                <a class="link" [routerLink]="['/customers', one.customer.id]">{{ one.customer.displayName }}</a>,
                {{ how(one) }}
              </p>
            </div>
            <button type="button" class="btn" [attr.aria-label]="'Met: ' + one.need.text" (click)="open(one)">
              Met
            </button>
          </div>
        } @empty {
          @if (q()) {
            <rg-empty icon="search" heading="Nobody looks for that">Try fewer words, or another one.</rg-empty>
          } @else {
            <rg-empty icon="star" heading="Nobody is looking for anything yet">
              When a customer says what they are looking for, add it on their page under “Likes and needs”, as a need.
              <a act class="btn" routerLink="/customers">See customers</a>
            </rg-empty>
          }
        }
        @if (needs.hasMore()) {
          <div class="acts"><button type="button" class="btn" (click)="needs.more()">Show more</button></div>
        }
      } @else if (needs.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="needs.reload()" />
      } @else {
        <rg-skeleton [rows]="5" />
      }
    </rg-page>
    <rg-sheet heading="They have it" (closed)="met.set(undefined)">
      @if (met(); as need) {
        <rg-met-form [need]="need" (left)="close()" />
      }
    </rg-sheet>
  `,
  styles: `
    .bar {
      padding-bottom: calc(var(--u) * 2);
    }
    .seek {
      max-width: 480px;
      display: flex;
      align-items: center;
      gap: 10px;
      height: var(--target);
      padding: 0 6px 0 14px;
      border: 1px solid var(--line-strong);
      border-radius: var(--pill);
      background: var(--raised);
      color: var(--ink-soft);
      &:focus-within {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
    }
    input {
      flex: 1;
      min-width: 0;
      height: 100%;
      border: 0;
      outline: 0;
      background: none;
      color: var(--ink);
      font: inherit;
      &::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }
    }
  `,
})
export class NeedsPage implements OnInit {
  private readonly router = inject(Router);
  private readonly written = inject(Written);
  private readonly sheet = viewChild.required(Sheet);
  /** The words looked for, as the address says them. */
  readonly q = input<string>();
  /** What stands in the field at first; from then on it is the typist's. */
  protected readonly began = signal('');
  protected readonly met = signal<NeedPlace | undefined>(undefined);
  private readonly url = computed(() => withParams('/api/needs', { q: this.q(), limit: 30 }));
  protected readonly needs = pagesFor<NeedView, NeedPage>(() => this.url(), needPage);

  constructor() {
    reloadOnChange(this.needs);
  }

  ngOnInit(): void {
    this.began.set(this.q() ?? '');
  }

  protected what({ need }: NeedView): string {
    const sought = soughtIn(need.text);
    return sought.charAt(0).toLocaleUpperCase('en') + sought.slice(1);
  }

  protected how({ need }: NeedView): string {
    return `${sourceWords(need.source)} on ${this.written.day(need.sourceDay)}`;
  }

  protected typed(q: string): void {
    const queryParams = { q: q.trim() === '' ? null : q.trim() };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open({ customer, need }: NeedView): void {
    this.met.set({ customerId: customer.id, id: need.id, text: need.text });
    this.sheet().open();
  }

  protected close(): void {
    this.sheet().close();
  }
}
