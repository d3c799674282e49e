import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { importView } from '@regulars/customers/contract';
import { Api, counted, Notices, Page, resourceFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { ImportDraft } from './import-draft';
import { ImportProgress } from './import-progress';
import { ProgressFeed } from './progress-feed';

/** One import: what its columns mean, how it goes, what came of it. */
@Component({
  selector: 'rg-import-page',
  imports: [ImportDraft, ImportProgress, Page, RouterLink, Skeleton, Trouble],
  providers: [ProgressFeed],
  template: `
    @let view = run.value();
    <rg-page [heading]="view?.fileName ?? 'A list'" [lead]="lead()" [back]="{ to: '/import', label: 'Bring a list' }">
      @if (view) {
        @switch (view.state) {
          @case ('draft') {
            <rg-import-draft [run]="view" (changed)="run.set($event)" />
          }
          @case ('running') {
            <rg-import-progress [counts]="feed.latest()?.counts ?? view.counts" doing="Bringing them in" />
          }
          @case ('undoing') {
            <rg-import-progress [counts]="view.counts" doing="Taking it back" unmeasured />
          }
          @default {
            <div class="stack">
              <div class="stack-tight" role="status">
                @if (view.state === 'failed') {
                  <p class="wrong">{{ view.failure }}</p>
                }
                @if (view.state === 'undone') {
                  <p>
                    It is taken back{{
                      view.kept ? ', but for ' + view.kept + ' that somebody changed since: those stay.' : '.'
                    }}
                  </p>
                } @else {
                  <ul class="counts">
                    @for (count of results(); track count.label) {
                      <li>
                        <span class="name number">{{ count.value }}</span> {{ count.label }}
                      </li>
                    }
                  </ul>
                }
              </div>
              <div class="acts">
                @if (view.state !== 'undone') {
                  <a class="btn main" routerLink="/customers">See your customers</a>
                }
                @if (view.counts.refused > 0) {
                  <a class="btn" [href]="'/api/imports/' + view.id + '/refused'" download="refused.csv"
                    >Get the refused rows</a
                  >
                }
                @if (view.state !== 'undone') {
                  <button type="button" class="btn quiet" (click)="undo()">Take it all back</button>
                }
              </div>
            </div>
          }
        }
      } @else if (run.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="run.reload()" />
      } @else {
        <rg-skeleton [rows]="6" />
      }
    </rg-page>
  `,
  styles: `
    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--u) calc(var(--u) * 4);
    }
    .number {
      font-size: var(--s-28);
    }
  `,
})
export class ImportPage {
  readonly id = input.required<string>();
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly feed = inject(ProgressFeed);
  protected readonly run = resourceFor(() => `/api/imports/${this.id()}`, importView);
  private readonly state = computed(() => this.run.value()?.state);
  protected readonly lead = computed(() => {
    const view = this.run.value();
    return view ? `${counted(view.counts.of, 'row')} of ${view.kind} in the file.` : '';
  });
  protected readonly results = computed(() => {
    const counts = this.run.value()?.counts;
    if (!counts) return [];
    const all = [
      { label: 'new', value: counts.created },
      { label: 'customers made for them', value: counts.customersCreated },
      { label: 'changed', value: counts.updated },
      { label: 'as they were', value: counts.unchanged },
      { label: 'refused', value: counts.refused },
    ];
    return all.filter(({ value }, at) => value > 0 || at === 0);
  });

  constructor() {
    effect(() => {
      const state = this.state();
      const id = this.id();
      untracked(() => {
        if (state === 'running' || state === 'undoing') this.feed.follow(id, () => this.run.reload());
      });
    });
  }

  protected async undo(): Promise<void> {
    try {
      this.run.set(await this.api.post(`/api/imports/${this.id()}/undo`, {}, importView));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
