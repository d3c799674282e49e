import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { segmentList } from '@regulars/outreach/contract';
import { Empty, Icon, Page, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';

/** All groups, each with what it is about. */
@Component({
  selector: 'rg-segment-list',
  imports: [Empty, Icon, Page, RouterLink, Skeleton, Trouble],
  template: `
    <rg-page heading="Groups" lead="Customers by what they have in common, for lists, wishes and offers.">
      @if (mayChange() && (groups.value()?.items ?? []).length > 0) {
        <div act class="acts">
          <a class="btn main" routerLink="/segments/new"><rg-icon name="plus" />Make a group</a>
        </div>
      }
      @if (groups.value(); as found) {
        @for (one of found.items; track one.id) {
          <a class="row" [routerLink]="['/segments', one.id]">
            <div class="who">
              <span class="name">{{ one.name }}</span>
              <div class="small soft">{{ one.sentence }}</div>
            </div>
          </a>
        } @empty {
          <rg-empty icon="people" heading="No group yet">
            Put together those who share something: “Buys Jazz, was here this year”. Whoever comes to fit is in it by
            themselves.
            @if (mayChange()) {
              <a act class="btn main" routerLink="/segments/new">Make the first group</a>
            }
          </rg-empty>
        }
      } @else if (groups.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="groups.reload()" />
      } @else {
        <rg-skeleton />
      }
    </rg-page>
  `,
})
export class SegmentList {
  private readonly session = inject(Session);
  protected readonly groups = resourceFor(() => '/api/segments', segmentList);
  protected readonly mayChange = (): boolean => this.session.can('manager');
}
