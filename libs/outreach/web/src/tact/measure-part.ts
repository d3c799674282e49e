import { Component, inject } from '@angular/core';
import { Part, Switch } from '@regulars/shared/ui';
import { NumberField } from '../fields/number-field';
import { TactDesk } from './tact-desk';

const usualCap = { most: 1, days: 7 };
const usualJustBeen = 7;

/** How much is welcome: messages in a stretch of days, letters to a household, calls, and who has just been here. */
@Component({
  selector: 'rg-measure-part',
  imports: [NumberField, Part, Switch],
  templateUrl: './measure-part.html',
  styleUrl: './rules.scss',
})
export class MeasurePart {
  protected readonly desk = inject(TactDesk);

  protected capped(on: boolean): void {
    this.desk.change({ cap: on ? usualCap : null });
  }

  protected cap(change: { most?: number | null; days?: number | null }): void {
    const cap = this.desk.draft()?.cap ?? usualCap;
    const { most = cap.most, days = cap.days } = change;
    this.desk.change({ cap: { most: most ?? Number.NaN, days: days ?? Number.NaN } });
  }

  protected mindsVisits(on: boolean): void {
    this.justBeen(on ? usualJustBeen : 0);
  }

  protected justBeen(days: number | null): void {
    this.desk.change({ justBeenDays: days ?? Number.NaN });
  }
}
