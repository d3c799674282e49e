import { Component, inject } from '@angular/core';
import { DateForm } from '../own/date-form';
import { AwayForm } from '../own/away-form';
import { HolidayForm } from '../own/holiday-form';
import { SecondVisitForm } from '../own/second-visit-form';
import { ThanksForm } from '../own/thanks-form';
import { ProgrammeDesk } from '../programme-desk';
import { SaveBar } from '../save-bar';

/** What only one kind of programme has: its holidays, its visits, its stretch of time, its date. */
@Component({
  selector: 'rg-own-part',
  imports: [AwayForm, DateForm, HolidayForm, SaveBar, SecondVisitForm, ThanksForm],
  template: `
    @if (desk.draft(); as draft) {
      @let settings = draft.settings;
      <form (submit)="desk.save($event)">
        @switch (settings.kind) {
          @case ('date') {
            <rg-date-form [settings]="settings" />
          }
          @case ('holiday') {
            <rg-holiday-form [settings]="settings" />
          }
          @case ('check-in') {
            <rg-away-form [settings]="settings" />
          }
          @case ('win-back') {
            <rg-away-form [settings]="settings" />
          }
          @case ('thanks') {
            <rg-thanks-form [settings]="settings" />
          }
          @case ('second-visit') {
            <rg-second-visit-form [settings]="settings" />
          }
          @default {
            <p class="soft">There is nothing else to choose here.</p>
          }
        }
        @if (settings.kind !== 'birthday') {
          <rg-save-bar />
        }
      </form>
    }
  `,
  styles: `
    rg-save-bar {
      display: block;
      padding-top: calc(var(--u) * 3);
    }
  `,
})
export class OwnPart {
  protected readonly desk = inject(ProgrammeDesk);
}
