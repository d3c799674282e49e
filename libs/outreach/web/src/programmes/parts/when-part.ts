import { Component, inject } from '@angular/core';
import { channels, closedDayChoices } from '@regulars/outreach/domain';
import { leapChoices } from '@regulars/shared/calendar';
import { Part, Radios, TextField, Tick } from '@regulars/shared/ui';
import { NumberField } from '../../fields/number-field';
import { WeekdayChips } from '../../fields/weekday-chips';
import { ProgrammeDesk } from '../programme-desk';
import { SaveBar } from '../save-bar';
import { channelOptions, closedOptions, leapOptions } from './when-words';

/** At what hour and on which days it goes out, on which way, how many a day, until when, and what needs a yes. */
@Component({
  selector: 'rg-when-part',
  imports: [NumberField, Part, Radios, SaveBar, TextField, Tick, WeekdayChips],
  templateUrl: './when-part.html',
  styles: `
    .stack {
      gap: calc(var(--u) * 3);
      padding-top: 20px;
    }
    rg-text-field.narrow {
      max-width: 240px;
    }
    rg-save-bar {
      display: block;
      padding-top: calc(var(--u) * 4);
    }
  `,
})
export class WhenPart {
  protected readonly desk = inject(ProgrammeDesk);
  protected readonly channelOptions = channelOptions;
  protected readonly closedOptions = closedOptions;
  protected readonly leapOptions = leapOptions;

  protected chooseChannel(value: string): void {
    const channel = channels.find((one) => one === value);
    if (channel) this.desk.write({ channel });
  }

  protected chooseClosedDays(value: string): void {
    const closedDays = closedDayChoices.find((one) => one === value);
    if (closedDays) this.desk.write({ closedDays });
  }

  protected chooseLeap(value: string): void {
    const leapChoice = leapChoices.find((one) => one === value);
    if (leapChoice) this.desk.write({ leapChoice });
  }
}
