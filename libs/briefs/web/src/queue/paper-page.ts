import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Page, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { DayQueue } from './day-queue';
import { PaperBrief } from './paper-brief';

/** `/queue/paper`: the briefs of the day, one on each sheet, to be printed or kept as one PDF. */
@Component({
  selector: 'rg-paper-page',
  imports: [Empty, Page, PaperBrief, RouterLink, Skeleton, Trouble],
  providers: [DayQueue],
  template: `
    <rg-page heading="The day on paper" [lead]="queue.says()" [back]="back">
      @if (queue.line(); as line) {
        @if (line.length > 0) {
          <p class="no-print">One sheet for each of them. Your browser can also keep them as one PDF.</p>
          <div class="acts no-print">
            <button type="button" class="btn main" [disabled]="!whole()" (click)="print()">
              {{ whole() ? 'Print' : 'Reading the briefs' }}
            </button>
          </div>
          @for (one of line; track one.id) {
            <rg-paper-brief [of]="one" [day]="day()" (read)="have(one.id)" />
          }
        } @else {
          <rg-empty icon="check" heading="Nobody waits for a word today">
            Promises that fall due, calls to make and regulars who have stayed away stand here.
            <a act class="btn main" routerLink="/">Back to today</a>
          </rg-empty>
        }
      } @else if (queue.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="queue.reload()" />
      } @else {
        <rg-skeleton kind="card" [rows]="5" />
      }
    </rg-page>
  `,
  styles: `
    .acts {
      margin: calc(var(--u) * 2) 0 calc(var(--u) * 4);
    }
  `,
})
export class PaperPage {
  private readonly written = inject(Written);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly read = signal<ReadonlySet<string>>(new Set());
  protected readonly queue = inject(DayQueue);
  protected readonly back = { to: '/queue', label: 'Whom to speak with' };
  protected readonly day = computed(() => this.written.fullDay(this.written.today()));
  protected readonly whole = computed(() => this.queue.line()?.every(({ id }) => this.read().has(id)) === true);

  protected have(id: string): void {
    this.read.update((read) => new Set(read).add(id));
  }

  protected print(): void {
    this.view?.print();
  }
}
