import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { peoplePage, type PeoplePage } from '@regulars/outreach/contract';
import { resultLabel, type ResultGrouping, type ResultPart } from '@regulars/outreach/domain';
import { Empty, Face, pagesFor, Part, Skeleton, Trouble, withParams, Written } from '@regulars/shared/ui';
import { partWords } from './result-words';

/** The customers behind one number of a result, each with when they redeemed it and what they paid. */
@Component({
  selector: 'rg-result-people',
  imports: [Empty, Face, Part, RouterLink, Skeleton, Trouble],
  template: `
    <rg-part [heading]="heading()">
      @for (one of people.items(); track $index) {
        @if (one.customer; as customer) {
          <a class="row" [routerLink]="['/customers', customer.id]">
            <rg-face [name]="customer.displayName" />
            <div class="who">
              <span class="name">{{ customer.displayName }}</span>
              @if (said(one); as sentence) {
                <p class="small soft">{{ sentence }}</p>
              }
            </div>
          </a>
        } @else {
          <div class="row">
            <div class="who soft">
              Erased since.
              <p class="small">{{ said(one) }}</p>
            </div>
          </div>
        }
      } @empty {
        @if (people.problem(); as problem) {
          <rg-trouble [problem]="problem" (retry)="people.reload()" />
        } @else if (people.value()) {
          <rg-empty icon="people" heading="Nobody yet">Whoever it will be stands here.</rg-empty>
        } @else {
          <rg-skeleton [rows]="4" />
        }
      }
      @if (people.hasMore()) {
        <button type="button" class="btn" [disabled]="people.reading()" (click)="people.more()">Show more</button>
      }
    </rg-part>
  `,
})
export class ResultPeople {
  private readonly written = inject(Written);
  readonly offerId = input.required<string>();
  readonly part = input.required<ResultPart>();
  readonly by = input<ResultGrouping>();
  readonly of = input<string>();
  protected readonly people = pagesFor(
    () =>
      withParams(`/api/offers/${this.offerId()}/people`, {
        part: this.part(),
        by: this.by(),
        of: this.of(),
        limit: 50,
      }),
    peoplePage,
  );
  protected readonly heading = computed(() => {
    const by = this.by();
    const line = by === undefined ? '' : `: ${resultLabel(by, this.of() ?? null)}`;
    return `${partWords[this.part()]}${line}`;
  });

  protected said({ redeemedAt, redeemedBy, spent }: PeoplePage['items'][number]): string | undefined {
    if (redeemedAt === null) return undefined;
    const by = redeemedBy === null ? '' : ` by ${redeemedBy}`;
    const paid = spent === null ? '' : `, ${this.written.money(spent)}`;
    return `Redeemed ${this.written.relativeMoment(redeemedAt)}${by}${paid}.`;
  }
}
