import { Component, computed, inject, input, signal } from '@angular/core';
import { holidayList, templateList } from '@regulars/outreach/contract';
import type { KeptHoliday } from '@regulars/outreach/domain';
import { Part, resourceFor, Skeleton, TextField, Trouble } from '@regulars/shared/ui';
import { ProgrammeDesk } from '../programme-desk';
import { holidayChoices, thatFit, type HolidayChoice } from './holiday-choices';
import { HolidayLine } from './holiday-line';
import type { SettingsOf } from './own-settings';

const shownAtFirst = 10;

/** Which holidays wishes go out on, from a list that can be searched, each in words of its own where it has them. */
@Component({
  selector: 'rg-holiday-form',
  imports: [HolidayLine, Part, Skeleton, TextField, Trouble],
  template: `
    @if (desk.problem()?.at('settings.holidays'); as wrong) {
      <p class="small wrong" role="alert">{{ wrong }}</p>
    }
    @if (holidays.value()) {
      <div class="cols">
        <rg-part heading="Holidays to choose from">
          <rg-text-field label="Find" kind="search" placeholder="Christmas" [(value)]="search" />
          @for (one of shown(); track one.key) {
            <rg-holiday-line [holiday]="one" [readonly]="!desk.mayChange()" (ticked)="tick(one, $event)" />
          } @empty {
            <p class="soft none">No holiday is called “{{ search() }}”.</p>
          }
          @if (shown().length < found().length) {
            <button type="button" class="btn quiet" (click)="all.set(true)">Show all {{ found().length }}</button>
          }
        </rg-part>
        <rg-part heading="Chosen, {{ kept().length }}">
          @for (one of kept(); track one.key) {
            <rg-holiday-line
              [holiday]="one"
              [readonly]="!desk.mayChange()"
              [letters]="letters()"
              (ticked)="tick(one, $event)"
              (worded)="word(one.key, $event)"
            />
          } @empty {
            <p class="soft none">None yet. Tick those on which you would like to send wishes.</p>
          }
          <p class="small soft none">
            Each goes to whoever lives where the holiday is kept, or said that they keep it; never to who said “no
            Christmas wishes”.
          </p>
        </rg-part>
      </div>
    } @else if (holidays.problem(); as problem) {
      <rg-trouble [problem]="problem" (retry)="holidays.reload()" />
    } @else {
      <rg-skeleton kind="lines" [rows]="6" />
    }
  `,
  styles: `
    rg-text-field {
      display: block;
      padding-top: 12px;
    }
    .none {
      padding-top: 12px;
    }
  `,
})
export class HolidayForm {
  protected readonly desk = inject(ProgrammeDesk);
  readonly settings = input.required<SettingsOf<'holiday'>>();
  protected readonly search = signal('');
  protected readonly holidays = resourceFor(() => '/api/holidays', holidayList);
  private readonly templates = resourceFor(() => '/api/templates?kind=holiday', templateList);
  private readonly choices = computed(() =>
    holidayChoices(this.holidays.value()?.items ?? [], this.settings().holidays),
  );
  protected readonly found = computed(() => thatFit(this.choices(), this.search()));
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.found() : this.found().slice(0, shownAtFirst)));
  protected readonly kept = computed(() => this.choices().filter(({ kept }) => kept !== undefined));
  protected readonly letters = computed(() => [
    { value: '', label: 'The letter of all' },
    ...(this.templates.value()?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]);

  protected tick({ key, name }: HolidayChoice, on: boolean): void {
    const others = this.settings().holidays.filter((one) => one.key !== key);
    this.write(on ? [...others, { key, name }] : others);
  }

  protected word(key: string, templateId: string): void {
    this.write(
      this.settings().holidays.map((one) => {
        if (one.key !== key) return one;
        return { key, name: one.name, ...(templateId === '' ? {} : { templateId }) };
      }),
    );
  }

  private write(holidays: KeptHoliday[]): void {
    this.desk.write({ settings: { kind: 'holiday', holidays } });
  }
}
