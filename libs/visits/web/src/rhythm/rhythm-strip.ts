import { Component, computed, inject, input, output } from '@angular/core';
import { reloadOnChange } from '@regulars/customers/web';
import { counted, MoneyPipe, Part, resourceFor, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { rhythm } from '@regulars/visits/contract';
import { everyInWords } from '@regulars/visits/domain';
import { stripOf } from './strip';

/** How often somebody comes: the visits of the last year as dots on a line, and the rhythm they make in words. */
@Component({
  selector: 'rg-rhythm-strip',
  imports: [MoneyPipe, Part, Skeleton, Trouble],
  template: `
    <rg-part heading="Rhythm">
      <span end>{{ usual() }}</span>
      @if (rhythm.value(); as now) {
        @if (now.visits === 0) {
          <p class="small soft">No visit yet. After three, their own rhythm shows here.</p>
        } @else {
          <svg role="img" [attr.aria-label]="label()" width="100%" height="24">
            <line x1="0" y1="12" x2="100%" y2="12" />
            <svg x="6" y="0" width="calc(100% - 12px)" height="24" overflow="visible">
              @for (dot of strip().dots; track $index) {
                <circle [attr.cx]="dot.at + '%'" cy="12" r="5">
                  <title>{{ written.fullDay(dot.day) }}</title>
                </circle>
              }
              @if (now.overdue) {
                <circle class="missing" cx="100%" cy="12" r="5" />
              }
            </svg>
          </svg>
          <div class="tiny soft ends" aria-hidden="true">
            <span>{{ written.shortDay(strip().from) }}</span><span>today</span>
          </div>
          <p class="small soft">
            @if (now.overdue) {
              <span class="need strong">{{ now.words }}</span>
            }
            <button type="button" (click)="visits.emit()">{{ counted(now.visits, 'visit') }}</button>
            @if (now.spent; as spent) {
              · {{ spent | rgMoney }} in all
            }
          </p>
        }
      } @else if (rhythm.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="rhythm.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="1" />
      }
    </rg-part>
  `,
  styleUrl: './rhythm-strip.scss',
})
export class RhythmStrip {
  protected readonly written = inject(Written);
  readonly customerId = input.required<string>();
  /** Somebody wants to see the visits behind the dots. */
  readonly visits = output();
  protected readonly counted = counted;
  protected readonly rhythm = resourceFor(() => `/api/customers/${this.customerId()}/rhythm`, rhythm);
  protected readonly strip = computed(() => stripOf(this.rhythm.value()?.recentDays ?? [], this.written.today()));
  protected readonly usual = computed(() => {
    const { usualDays = null, daysSince = null } = this.rhythm.value() ?? {};
    // In the unit that the days since are told in, so that the two compare.
    return usualDays === null ? '' : `${everyInWords(usualDays, daysSince ?? usualDays)} or so`;
  });
  protected readonly label = computed(() => {
    const { recentDays = [], lastDay = null } = this.rhythm.value() ?? {};
    const often = this.usual() === '' ? '' : `, ${this.usual()}`;
    const last = lastDay === null ? '' : `; the last one ${this.written.relativeDay(lastDay)}`;
    return `${counted(recentDays.length, 'visit')} within a year${often}${last}`;
  });

  constructor() {
    reloadOnChange(this.rhythm);
  }
}
