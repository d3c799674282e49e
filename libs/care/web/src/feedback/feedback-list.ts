import { Component } from '@angular/core';
import { feedbackPage, type FeedbackPage, type FeedbackView } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Empty, Page, pagesFor, Part, resourceFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { CareTabs } from '../frame/care-tabs';
import { FeedbackRow } from './feedback-row';

/** `/feedback`: what customers say of us; what was not good stands first until somebody saw to it. */
@Component({
  selector: 'rg-feedback-list',
  imports: [CareTabs, Empty, FeedbackRow, Page, Part, Skeleton, Trouble],
  template: `
    <rg-page heading="Feedback" lead="What customers say of you, in their words. Nobody is scored by it.">
      <rg-care-tabs />
      @if (all.value()) {
        @if (waiting.value()?.items; as low) {
          @if (low.length > 0) {
            <rg-part heading="Was not good">
              @for (one of low; track one.id) {
                <rg-feedback-row [feedback]="one" />
              }
            </rg-part>
          }
        }
        @if (all.items().length > 0) {
          <rg-part heading="Newest">
            @for (one of all.items(); track one.id) {
              <rg-feedback-row [feedback]="one" />
            }
            @if (all.hasMore()) {
              <div class="acts more"><button type="button" class="btn" (click)="all.more()">Show more</button></div>
            }
          </rg-part>
        } @else {
          <rg-empty icon="talk" heading="Nobody has said anything yet"
            >Some days after you close a complaint, Regulars asks by mail whether it is good now. What customers say to
            you in person you can write down on their page: “What they said of us”.</rg-empty
          >
        }
      } @else if (all.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="all.reload()" />
      } @else {
        <rg-skeleton [rows]="5" />
      }
    </rg-page>
  `,
  styles: `
    rg-part + rg-part {
      display: block;
      margin-top: calc(var(--u) * 5);
    }
    .more {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class FeedbackList {
  protected readonly waiting = resourceFor(() => '/api/feedback?which=waiting&limit=50', feedbackPage);
  protected readonly all = pagesFor<FeedbackView, FeedbackPage>(() => '/api/feedback?limit=30', feedbackPage);

  constructor() {
    reloadOnChange(this.waiting);
    reloadOnChange(this.all);
  }
}
