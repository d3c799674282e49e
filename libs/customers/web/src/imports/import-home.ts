import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { importPage, importView } from '@regulars/customers/contract';
import type { ImportKind } from '@regulars/customers/domain';
import {
  Api,
  Empty,
  Moment,
  Page,
  pagesFor,
  Part,
  Problem,
  Segments,
  Skeleton,
  Trouble,
  withParams,
} from '@regulars/shared/ui';
import { FileDrop } from './file-drop';
import { outcomeOf } from './import-words';

const kinds = [
  { value: 'customers', label: 'Customers' },
  { value: 'visits', label: 'Visits' },
];

const says: Record<ImportKind, string> = {
  customers: 'A list of people: from Google Contacts, Outlook, HubSpot, your till, or a spreadsheet saved as CSV.',
  visits: 'A list of visits or purchases: who, on which day, and, if you have it, what they paid and bought.',
};

/** Bringing a file, and what was brought before. */
@Component({
  selector: 'rg-import-home',
  imports: [Empty, FileDrop, Moment, Page, Part, RouterLink, Segments, Skeleton, Trouble],
  template: `
    <rg-page
      heading="Bring a list"
      lead="Nothing is written before you have seen what would happen, and all of it can be taken back."
    >
      <div class="stack">
        <div class="stack-tight">
          <rg-segments label="What is in the file" [options]="kinds" [(value)]="kind" />
          <p class="soft">{{ words() }}</p>
          <rg-file-drop [busy]="busy()" (brought)="bring($event)" />
          @if (problem(); as problem) {
            <rg-trouble [problem]="problem" [canRetry]="false" />
          }
        </div>
        <rg-part heading="Brought before">
          @if (past.value()) {
            @for (one of past.items(); track one.id) {
              <a class="row event" [routerLink]="['/import', one.id]">
                <span class="who"
                  ><span class="strong">{{ one.fileName }}</span>
                  <span class="small soft block">{{ outcome(one) }}</span></span
                >
                <span class="small soft"><rg-moment [at]="one.createdAt" />, {{ one.by }}</span>
              </a>
            } @empty {
              <rg-empty icon="bring" heading="Nothing yet"
                >Files that you bring are listed here, to look at or to take back.</rg-empty
              >
            }
            @if (past.hasMore()) {
              <button type="button" class="btn quiet" (click)="past.more()">Show earlier ones</button>
            }
          } @else if (past.problem(); as problem) {
            <rg-trouble [problem]="problem" (retry)="past.reload()" />
          } @else {
            <rg-skeleton [rows]="3" />
          }
        </rg-part>
      </div>
    </rg-page>
  `,
  styles: `
    .block {
      display: block;
    }
  `,
})
export class ImportHome {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly kinds = kinds;
  protected readonly kind = signal('customers');
  protected readonly words = computed(() => says[this.kindOf()]);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly past = pagesFor(() => '/api/imports?limit=20', importPage);
  protected readonly outcome = outcomeOf;

  protected async bring(file: File): Promise<void> {
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      const url = withParams('/api/imports', { kind: this.kindOf(), name: file.name.slice(-200) });
      // As bytes: browsers name the type of a CSV file by whichever program opens it.
      const run = await this.api.post(url, new Blob([file], { type: 'application/octet-stream' }), importView);
      await this.router.navigate(['/import', run.id]);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private kindOf(): ImportKind {
    return this.kind() === 'visits' ? 'visits' : 'customers';
  }
}
