import { Component, inject, input } from '@angular/core';
import { NumberField } from '../../fields/number-field';
import { ProgrammeDesk } from '../programme-desk';
import type { SettingsOf } from './own-settings';

/** How long after a first visit that stayed the only one. */
@Component({
  selector: 'rg-second-visit-form',
  imports: [NumberField],
  template: `
    <rg-number-field
      label="After the first visit, if they have not come again"
      unit="days"
      [max]="180"
      path="settings"
      [problem]="desk.problem()"
      [readonly]="!desk.mayChange()"
      [value]="settings().daysAfter"
      (valueChange)="write($event)"
    />
  `,
})
export class SecondVisitForm {
  protected readonly desk = inject(ProgrammeDesk);
  readonly settings = input.required<SettingsOf<'second-visit'>>();

  protected write(days: number | null): void {
    this.desk.write({ settings: { ...this.settings(), daysAfter: days ?? Number.NaN } });
  }
}
