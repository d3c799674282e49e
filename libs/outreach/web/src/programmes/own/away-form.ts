import { Component, computed, inject, input } from '@angular/core';
import { Radios, type RadioOption } from '@regulars/shared/ui';
import { NumberField } from '../../fields/number-field';
import { ProgrammeDesk } from '../programme-desk';
import type { SettingsOf } from './own-settings';

/** After how long an absence: by each customer's own rhythm, or after a number of days that is the same for all. */
@Component({
  selector: 'rg-away-form',
  imports: [NumberField, Radios],
  template: `
    <div class="form">
      <rg-radios
        label="When somebody stays away"
        [options]="choices()"
        [disabled]="!desk.mayChange()"
        [value]="days() === undefined ? 'rhythm' : 'days'"
        (valueChange)="choose($event)"
      />
      @if (days() !== undefined) {
        <rg-number-field
          label="After"
          unit="days"
          [max]="most()"
          path="settings"
          [problem]="desk.problem()"
          [readonly]="!desk.mayChange()"
          [value]="days() ?? null"
          (valueChange)="write($event ?? notANumber)"
        />
      }
    </div>
  `,
})
export class AwayForm {
  protected readonly desk = inject(ProgrammeDesk);
  readonly settings = input.required<SettingsOf<'check-in' | 'win-back'>>();
  protected readonly notANumber = Number.NaN;
  private readonly isCheckIn = computed(() => this.settings().kind === 'check-in');
  protected readonly most = computed(() => (this.isCheckIn() ? 730 : 1500));
  protected readonly days = computed(() => {
    const settings = this.settings();
    if (settings.by === 'rhythm') return undefined;
    return settings.kind === 'check-in' ? settings.everyDays : settings.days;
  });
  protected readonly choices = computed((): readonly RadioOption[] => [
    {
      value: 'rhythm',
      label: this.isCheckIn() ? 'Longer than they usually do' : 'Far longer than they usually do',
      says: 'By each customer’s own rhythm: “usually every 9 days, now 24”. Who has none yet is left alone.',
    },
    {
      value: 'days',
      label: 'For so many days',
      says: 'The same for everybody. A visit, a call or a talk begins the count anew.',
    },
  ]);

  protected choose(value: string): void {
    if (value === 'days') this.write(this.isCheckIn() ? 90 : 365);
    else this.desk.write({ settings: { kind: this.settings().kind, by: 'rhythm' } });
  }

  protected write(days: number): void {
    const settings = this.isCheckIn()
      ? { kind: 'check-in' as const, by: 'cadence' as const, everyDays: days }
      : { kind: 'win-back' as const, by: 'days' as const, days };
    this.desk.write({ settings });
  }
}
