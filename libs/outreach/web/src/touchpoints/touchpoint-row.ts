import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TouchpointView } from '@regulars/outreach/contract';
import { Written } from '@regulars/shared/ui';
import { placeOf } from './place';
import type { QuickAction } from './status-words';
import { actionWords, buttonsFor, wordsFor } from './status-words';

/** One greeting in a list: when, to whom, how it stands and why; what can be done with it beside, where there is room. */
@Component({
  selector: 'rg-touchpoint-row',
  imports: [RouterLink],
  template: `
    <div class="row event">
      <span class="when">{{ time() }}</span>
      <div class="who">
        <div class="line">
          <a class="name-small" [class.struck]="words().struck" [routerLink]="['/plan', greeting().id]">{{
            greeting().customer.name
          }}</a>
          @if (greeting().status !== 'planned') {
            <span class="chip {{ words().tone }}">{{ words().label }}</span>
          }
        </div>
        <p class="small soft">{{ sentence() }}{{ elsewhere() }}</p>
        @if (acts().length > 0) {
          <div class="acts">
            @for (act of acts(); track act) {
              <button type="button" class="btn quiet" (click)="acted.emit(act)">
                {{ label(act) }}<span class="unseen">: {{ greeting().customer.name }}</span>
              </button>
            }
          </div>
        }
      </div>
    </div>
  `,
  styleUrl: './touchpoint-row.scss',
})
export class TouchpointRow {
  private readonly written = inject(Written);
  readonly greeting = input.required<TouchpointView>();
  /** Whether to offer what can be done with it. */
  readonly offers = input(false);
  readonly acted = output<QuickAction>();
  protected readonly words = computed(() => wordsFor(this.greeting().status));
  protected readonly time = computed(() => this.written.time(this.greeting().time));
  protected readonly acts = computed(() => (this.offers() ? buttonsFor(this.greeting().can) : []));
  /** When a planned one goes out, its line says already; then the birthday is worth more. */
  protected readonly sentence = computed(() => {
    const { status, sentence, turning, day, occasionDay } = this.greeting();
    if (status !== 'planned') return sentence;
    const turns = occasionDay < this.written.today() ? 'Turned' : 'Turns';
    const birthday = turning === null ? 'Birthday' : `${turns} ${turning}`;
    return day === occasionDay ? `${birthday}.` : `${birthday} on ${this.written.day(occasionDay)}.`;
  });
  protected readonly elsewhere = computed(() => {
    const { zone } = this.greeting();
    return zone === this.written.zone() ? '' : ` Their local time, in ${placeOf(zone)}.`;
  });

  protected label(act: QuickAction): string {
    return actionWords[act].button;
  }
}
