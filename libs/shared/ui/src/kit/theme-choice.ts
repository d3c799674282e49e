import { Component, inject } from '@angular/core';
import { Theme, themeChoices, type ThemeChoice } from '../theme/theme';
import { Segments } from './segments';

const labels: Record<ThemeChoice, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** Light, dark or as the system has it: `<rg-theme-choice />`. */
@Component({
  selector: 'rg-theme-choice',
  imports: [Segments],
  template: `<rg-segments
    label="Light or dark"
    [options]="options"
    [value]="theme.choice()"
    (valueChange)="choose($event)"
  />`,
})
export class ThemeChooser {
  protected readonly theme = inject(Theme);
  protected readonly options = themeChoices.map((value) => ({ value, label: labels[value] }));

  protected choose(value: string): void {
    const choice = themeChoices.find((known) => known === value);
    if (choice) this.theme.choice.set(choice);
  }
}
