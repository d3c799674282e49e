import { Component, inject } from '@angular/core';
import { Part, Switch, TextField } from '@regulars/shared/ui';
import { WeekdayChips } from '../fields/weekday-chips';
import { ClosedDays } from './closed-days';
import { TactDesk } from './tact-desk';

const usualQuiet = { from: '20:00', until: '08:00' };

/** When nothing goes out, whatever it is: at night, on closed days of the week, on single closed days, on holidays. */
@Component({
  selector: 'rg-quiet-part',
  imports: [ClosedDays, Part, Switch, TextField, WeekdayChips],
  templateUrl: './quiet-part.html',
  styleUrl: './rules.scss',
})
export class QuietPart {
  protected readonly desk = inject(TactDesk);

  protected quietAtNight(on: boolean): void {
    this.desk.change({ quietHours: on ? usualQuiet : null });
  }

  protected quiet(change: Partial<{ from: string; until: string }>): void {
    this.desk.change({ quietHours: { ...(this.desk.draft()?.quietHours ?? usualQuiet), ...change } });
  }
}
