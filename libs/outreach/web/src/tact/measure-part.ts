import { Component, inject } from '@angular/core';
import { wishesInComplaint } from '@regulars/care/domain';
import { Part, Radios, Switch, type RadioOption } from '@regulars/shared/ui';
import { NumberField } from '../fields/number-field';
import { TactDesk } from './tact-desk';

const usualCap = { most: 1, days: 7 };
const usualJustBeen = 7;

const inComplaint: readonly RadioOption[] = [
  {
    value: 'person',
    label: 'Left to one of you',
    says: 'As a call or a card, with the brief. By mail if neither is possible.',
  },
  { value: 'send', label: 'Sent as ever' },
  { value: 'hold', label: 'Held', says: 'Until one of you lets it go, as offers and check-ins always are.' },
];

/** How much is welcome: messages in a stretch of days, letters to a household, calls, and who has just been here. */
@Component({
  selector: 'rg-measure-part',
  imports: [NumberField, Part, Radios, Switch],
  templateUrl: './measure-part.html',
  styleUrl: './rules.scss',
})
export class MeasurePart {
  protected readonly desk = inject(TactDesk);
  protected readonly inComplaint = inComplaint;

  protected capped(on: boolean): void {
    this.desk.change({ cap: on ? usualCap : null });
  }

  protected cap(change: { most?: number | null; days?: number | null }): void {
    const cap = this.desk.draft()?.cap ?? usualCap;
    const { most = cap.most, days = cap.days } = change;
    this.desk.change({ cap: { most: most ?? Number.NaN, days: days ?? Number.NaN } });
  }

  protected complaint(value: string): void {
    const choice = wishesInComplaint.find((each) => each === value);
    if (choice) this.desk.change({ wishesInComplaint: choice });
  }

  protected mindsVisits(on: boolean): void {
    this.justBeen(on ? usualJustBeen : 0);
  }

  protected justBeen(days: number | null): void {
    this.desk.change({ justBeenDays: days ?? Number.NaN });
  }
}
