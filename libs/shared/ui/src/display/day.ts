import { Component, computed, inject, input } from '@angular/core';
import { Written } from './written';

/** A day as people say it, exact on hover: `<rg-day [day]="birthday" />` → "Saturday, in 6 days". */
@Component({
  selector: 'rg-day',
  template: `<time [attr.datetime]="day()" [title]="exact()">{{ said() }}</time>`,
})
export class Day {
  private readonly written = inject(Written);
  readonly day = input.required<string>();
  /** Today, if the server said which day it is. */
  readonly today = input<string>();
  protected readonly said = computed(() => this.written.relativeDay(this.day(), this.today() ?? this.written.today()));
  protected readonly exact = computed(() => this.written.fullDay(this.day()));
}
