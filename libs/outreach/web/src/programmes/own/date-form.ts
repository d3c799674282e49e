import { Component, inject, input } from '@angular/core';
import { Radios, TextField, type RadioOption } from '@regulars/shared/ui';
import { ProgrammeDesk } from '../programme-desk';
import type { SettingsOf } from './own-settings';

/** Which of their dates: anniversaries, or dates with the owner's own label. */
@Component({
  selector: 'rg-date-form',
  imports: [Radios, TextField],
  template: `
    <div class="form">
      <rg-radios
        label="Which of their dates"
        path="settings.dateKind"
        [options]="kinds"
        [problem]="desk.problem()"
        [disabled]="!desk.mayChange()"
        [value]="settings().dateKind"
        (valueChange)="choose($event)"
      />
      <rg-text-field
        label="Only those called"
        placeholder="Name day"
        hint="As you write it beside the date. Left empty: all of them."
        path="settings.label"
        [problem]="desk.problem()"
        [readonly]="!desk.mayChange()"
        [value]="settings().label ?? ''"
        (valueChange)="desk.write({ settings: { ...settings(), label: $event === '' ? null : $event } })"
      />
    </div>
  `,
})
export class DateForm {
  protected readonly desk = inject(ProgrammeDesk);
  readonly settings = input.required<SettingsOf<'date'>>();
  protected readonly kinds: readonly RadioOption[] = [
    { value: 'anniversary', label: 'Anniversaries', says: 'A wedding, a first day: what you wrote down as an anniversary.' },
    { value: 'other', label: 'Dates of another kind', says: 'What you named yourself: a name day, the day of a car’s inspection.' },
  ]; // prettier-ignore

  protected choose(value: string): void {
    const dateKind = value === 'other' ? 'other' : 'anniversary';
    this.desk.write({ settings: { ...this.settings(), dateKind } });
  }
}
