import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CustomerItem } from '@regulars/customers/contract';
import { counted, Face, Written } from '@regulars/shared/ui';
import { daysApart, nextTime, yearsOn } from './day-math';
import { lastHere } from './last-here';
import { standingWords } from './standing-words';

const soon = 14;

/** One customer as a line of the list: face, name, and one soft line of what tells them apart. */
@Component({
  selector: 'rg-customer-row',
  imports: [Face, RouterLink],
  template: `
    <a class="row" [routerLink]="['/customers', item().id]">
      <rg-face [name]="item().displayName" />
      <div class="who">
        <span class="name">{{ item().displayName }}</span>
        @for (word of standing(); track word) {
          <span class="chip">{{ word }}</span>
        }
        @if (birthday(); as birthday) {
          <span class="chip need">{{ birthday }}</span>
        }
        <div class="small soft line">
          @if (beside()) {
            {{ beside() }} ·
          }
          <span [title]="exact()">{{ last() }}</span>
          @if (tags()) {
            · {{ tags() }}
          }
        </div>
      </div>
      <span class="small soft beside">
        @if (item().rep; as rep) {
          <span>with {{ rep.name }}</span>
        }
        @if (item().visitCount > 0) {
          <span>{{ counted(item().visitCount, 'visit') }}</span>
        }
      </span>
    </a>
  `,
  styles: `
    :host {
      display: block;
      content-visibility: auto;
      contain-intrinsic-size: auto 77px;
    }
    .row {
      min-height: 76px;
      padding: 10px 0;
    }
    .row:focus-visible {
      outline-offset: -2px;
    }
    .chip + .chip {
      margin-left: 6px;
    }
    .line {
      overflow: hidden;
      text-overflow: ellipsis;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .beside {
      flex: none;
      display: grid;
      max-width: 160px;
      text-align: right;
    }
    @media (max-width: 720px) {
      .beside {
        display: none;
      }
    }
  `,
})
export class CustomerRow {
  private readonly written = inject(Written);
  readonly item = input.required<CustomerItem>();

  protected readonly counted = counted;
  protected readonly standing = computed(() => standingWords(this.item().standing, this.item().archivedAt));
  protected readonly beside = computed(() => [this.item().company, this.item().city].filter(Boolean).join(' · '));
  protected readonly last = computed(() => lastHere(this.item().lastVisitDay, this.written.today()));
  protected readonly tags = computed(() =>
    this.item()
      .tags.map(({ name }) => name)
      .join(', '),
  );
  protected readonly exact = computed(() => {
    const day = this.item().lastVisitDay;
    return day === null ? '' : this.written.fullDay(day);
  });
  protected readonly birthday = computed(() => {
    const { birthday, standing } = this.item();
    if (birthday === null || standing.deceased) return undefined;
    const next = nextTime(birthday, this.written.today());
    if (daysApart(this.written.today(), next) > soon) return undefined;
    const years = yearsOn(birthday, next);
    const what = years === undefined ? 'Birthday' : `Turns ${years}`;
    const days = daysApart(this.written.today(), next);
    return days > 1 && days < 7
      ? `${what} on ${this.written.weekday(next)}`
      : `${what} ${this.written.relativeDay(next)}`;
  });
}
