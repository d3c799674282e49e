import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { duplicatePage, type DuplicatePage, type DuplicatePair } from '@regulars/customers/contract';
import { Empty, Page, pagesFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { reloadOnChange } from '../panels/customer-changes';
import { DistinctActs } from './distinct-acts';
import { likeLine } from './like-words';
import { PairSide } from './pair-side';

/** `/customers/duplicates`: pairs of records that may be of one person, the likeliest first, for somebody to decide. */
@Component({
  selector: 'rg-duplicates-page',
  imports: [Empty, Page, PairSide, RouterLink, Skeleton, Trouble],
  template: `
    <rg-page
      heading="May be the same person"
      lead="Records that look alike, the likeliest first. Nothing happens to them unless you say so."
      [back]="{ to: '/customers', label: 'Customers' }"
    >
      @if (pairs.value()) {
        @for (pair of pairs.items(); track pair.one.id + pair.other.id) {
          <section class="pair-of" [attr.aria-label]="pair.one.displayName + ' and ' + pair.other.displayName">
            <p class="small soft">{{ why(pair) }}</p>
            <div class="sides">
              <rg-pair-side [side]="pair.one" />
              <rg-pair-side [side]="pair.other" />
            </div>
            <div class="acts">
              <a class="btn" [routerLink]="mergeOf(pair)"
                >Merge…<span class="unseen"> {{ pair.one.displayName }} and {{ pair.other.displayName }}</span></a
              >
              <button type="button" class="btn quiet" (click)="distinct.say(pair)">
                Not the same<span class="unseen">: {{ pair.one.displayName }} and {{ pair.other.displayName }}</span>
              </button>
            </div>
          </section>
        } @empty {
          <rg-empty icon="people" heading="Nobody seems to be there twice">
            When two records share an e-mail, a phone or a name that sounds alike, they are shown here side by side, and
            you say whether they are one person. Families who share a phone are left alone.
            <a act class="btn" routerLink="/customers">See customers</a>
          </rg-empty>
        }
        @if (pairs.hasMore()) {
          <div class="acts more">
            <button type="button" class="btn" [attr.aria-disabled]="pairs.reading()" (click)="pairs.more()">
              Show more
            </button>
          </div>
        }
      } @else if (pairs.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="pairs.reload()" />
      } @else {
        <rg-skeleton [rows]="5" />
      }
    </rg-page>
  `,
  styles: `
    .pair-of {
      display: grid;
      gap: calc(var(--u) * 1.5);
      padding: calc(var(--u) * 2.5) 0;
      border-top: var(--hair);
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--u) * 2) calc(var(--u) * 4);
    }
    .more {
      padding: calc(var(--u) * 3) 0;
    }
    @media (max-width: 720px) {
      .sides {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class DuplicatesPage {
  protected readonly distinct = inject(DistinctActs);
  protected readonly pairs = pagesFor<DuplicatePair, DuplicatePage>(() => '/api/duplicates?limit=20', duplicatePage);

  constructor() {
    reloadOnChange(this.pairs);
  }

  protected why({ reasons }: DuplicatePair): string {
    return likeLine(reasons);
  }

  /** Who came more often stays, unless somebody chooses otherwise there; else who was there first. */
  protected mergeOf({ one, other }: DuplicatePair): string[] {
    const [into, from] = other.visitCount > one.visitCount ? [other, one] : [one, other];
    return ['/customers', into.id, 'merge', from.id];
  }
}
