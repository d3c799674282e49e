import { Component, input, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { complaintPage, type ComplaintPage, type ComplaintView } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Empty, Icon, Page, pagesFor, Segments, Skeleton, Trouble, withParams } from '@regulars/shared/ui';
import { CareTabs } from '../frame/care-tabs';
import { ComplaintRow } from './complaint-row';

const whiches = [
  { value: '', label: 'Open' },
  { value: 'closed', label: 'Closed' },
];

/** `/complaints`: what is not well yet, the oldest first; and what was. */
@Component({
  selector: 'rg-complaint-list',
  imports: [CareTabs, ComplaintRow, Empty, Icon, Page, RouterLink, Segments, Skeleton, Trouble],
  template: `
    <rg-page heading="Complaints" lead="What went wrong, and how it is made good.">
      <div act class="acts">
        <a class="btn" routerLink="/complaints/new"><rg-icon name="plus" />Something went wrong</a>
      </div>
      <rg-care-tabs />
      <rg-segments label="Show" [options]="whiches" [value]="which()" (valueChange)="show($event)" />
      @if (complaints.value()) {
        @for (one of complaints.items(); track one.id) {
          <rg-complaint-row [complaint]="one" />
        } @empty {
          <rg-empty icon="talk" [heading]="which() === '' ? 'Nobody complains' : 'None was closed yet'">
            When something goes wrong for somebody, write it down in their words. From then on offers and check-ins to
            them wait until it is good again.
          </rg-empty>
        }
        @if (complaints.hasMore()) {
          <div class="acts more"><button type="button" class="btn" (click)="complaints.more()">Show more</button></div>
        }
      } @else if (complaints.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="complaints.reload()" />
      } @else {
        <rg-skeleton [rows]="4" />
      }
    </rg-page>
  `,
  styles: `
    .more {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class ComplaintList {
  private readonly router = inject(Router);
  readonly which = input('', { transform: (given: string | undefined) => (given === 'closed' ? 'closed' : '') });
  protected readonly whiches = whiches;
  protected readonly complaints = pagesFor<ComplaintView, ComplaintPage>(
    () => withParams('/api/complaints', { limit: 30, which: this.which() }),
    complaintPage,
  );

  constructor() {
    reloadOnChange(this.complaints);
  }

  protected show(which: string): void {
    void this.router.navigate([], { queryParams: { which: which === '' ? null : which }, replaceUrl: true });
  }
}
