import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { offerList } from '@regulars/outreach/contract';
import { Empty, Icon, Page, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { stateWords } from './offer-words';

/** All offers, each with how it stands. */
@Component({
  selector: 'rg-offer-list',
  imports: [Empty, Icon, Page, RouterLink, Skeleton, Trouble],
  template: `
    <rg-page heading="Offers" lead="Something for those who like it, and for nobody else.">
      <div act class="acts">
        <a class="btn quiet" routerLink="/rewards">Rewards</a>
        <a class="btn" routerLink="/redeem">Redeem a code</a>
        @if (mayChange() && (offers.value()?.items ?? []).length > 0) {
          <a class="btn main" routerLink="/offers/new"><rg-icon name="plus" />Make an offer</a>
        }
      </div>
      @if (offers.value(); as found) {
        @for (one of found.items; track one.id) {
          <a class="row" [routerLink]="['/offers', one.id]">
            <div class="who">
              <span class="name">{{ one.name }}</span>
              <div class="small soft">{{ one.sentence }}</div>
              @if (one.audience === 'segment') {
                <div class="small soft">On purpose to the group “{{ one.segmentName }}”.</div>
              }
            </div>
            <span class="when">{{ words[one.state] }}</span>
          </a>
        } @empty {
          <rg-empty icon="gift" heading="No offer yet">
            Say what it is and what it may interest. Before it goes you see who gets it, and why each.
            @if (mayChange()) {
              <a act class="btn main" routerLink="/offers/new">Make the first offer</a>
            }
          </rg-empty>
        }
      } @else if (offers.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="offers.reload()" />
      } @else {
        <rg-skeleton />
      }
    </rg-page>
  `,
})
export class OfferList {
  private readonly session = inject(Session);
  protected readonly offers = resourceFor(() => '/api/offers', offerList);
  protected readonly mayChange = (): boolean => this.session.can('manager');
  protected readonly words = stateWords;
}
