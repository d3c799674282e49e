import { Component, computed, inject, linkedSignal } from '@angular/core';
import { tagList } from '@regulars/customers/contract';
import { userPage } from '@regulars/access/contract';
import { resourceFor, TextField, Written } from '@regulars/shared/ui';
import { CustomerListStore } from './customer-list-store';
import { PillSelect } from './pill-select';
import { daysOfVisited, ownDays, visitedOf, visitedOptions } from './visited-choice';

const birthdays = [
  { value: '', label: 'Any birthday' },
  { value: '0', label: 'Birthday today' },
  { value: '7', label: 'Birthday within a week' },
  { value: '30', label: 'Birthday within 30 days' },
  { value: '90', label: 'Birthday within 90 days' },
];
const mail = [
  { value: '', label: 'With or without e-mail' },
  { value: 'true', label: 'Has an e-mail address' },
  { value: 'false', label: 'No e-mail address' },
];
const kept = [
  { value: '', label: 'Current customers' },
  { value: 'true', label: 'Archived' },
];

/** What narrows the list, each filter a pill. */
@Component({
  selector: 'rg-list-filters',
  imports: [PillSelect, TextField],
  template: `
    <div class="pills" role="group" aria-label="Filters">
      <rg-pill-select
        label="Tag"
        [options]="tags()"
        [value]="address().tag ?? ''"
        (chosen)="store.change({ tag: $event })"
      />
      @if (reps().length > 2) {
        <rg-pill-select
          label="Looked after by"
          [options]="reps()"
          [value]="address().rep ?? ''"
          (chosen)="store.change({ rep: $event })"
        />
      }
      <rg-pill-select
        label="Birthday"
        [options]="birthdays()"
        [value]="address().birthdayWithin ?? ''"
        (chosen)="store.change({ birthdayWithin: $event })"
      />
      <rg-pill-select
        label="Last here"
        [options]="visitedOptions"
        [value]="visited()"
        (chosen)="chooseVisited($event)"
      />
      <rg-pill-select
        label="E-mail"
        [options]="mail"
        [value]="address().hasEmail ?? ''"
        (chosen)="store.change({ hasEmail: $event })"
      />
      <rg-pill-select
        label="Kept"
        [options]="kept"
        [value]="address().archived ?? ''"
        (chosen)="store.change({ archived: $event })"
      />
    </div>
    @if (visited() === ownDays) {
      <div class="days">
        <rg-text-field
          label="Last here after"
          kind="date"
          [value]="address().visitedAfter ?? ''"
          (valueChange)="store.change({ visitedAfter: $event }, { typing: true })"
        />
        <rg-text-field
          label="and before"
          kind="date"
          [value]="address().visitedBefore ?? ''"
          (valueChange)="store.change({ visitedBefore: $event }, { typing: true })"
        />
      </div>
    }
  `,
  styles: `
    .pills {
      display: flex;
      flex-wrap: wrap;
      margin-left: -14px; /* their words stand at the edge, as everything else */
      gap: 8px;
    }
    .days {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 200px));
      gap: 16px;
      padding-top: 16px;
    }
    @media (max-width: 720px) {
      .pills {
        display: grid;
        margin-left: 0;
      }
      rg-pill-select {
        display: grid;
      }
      .days {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class ListFilters {
  protected readonly store = inject(CustomerListStore);
  private readonly written = inject(Written);
  protected readonly visitedOptions = visitedOptions;
  protected readonly ownDays = ownDays;
  protected readonly mail = mail;
  protected readonly kept = kept;
  protected readonly address = this.store.address;

  private readonly allTags = resourceFor(() => '/api/tags', tagList);
  private readonly everybody = resourceFor(() => '/api/users', userPage);
  protected readonly tags = computed(() => [
    { value: '', label: 'Any tag' },
    ...(this.allTags.value()?.items ?? []).map(({ id, name, customers }) => ({
      value: id,
      label: `${name} (${customers})`,
    })),
  ]);
  protected readonly reps = computed(() => [
    { value: '', label: 'Whoever looks after them' },
    ...(this.everybody.value()?.items ?? []).map(({ id, name }) => ({ value: id, label: `With ${name}` })),
  ]);
  // An address may ask for any number of days.
  protected readonly birthdays = computed(() => {
    const days = this.address().birthdayWithin;
    if (days === undefined || birthdays.some(({ value }) => value === days)) return birthdays;
    return [...birthdays, { value: days, label: `Birthday within ${days} days` }];
  });
  // "Between two days" is chosen before there is a day in the address.
  protected readonly visited = linkedSignal(() => visitedOf(this.address(), this.written.today()));

  protected chooseVisited(choice: string): void {
    const days = daysOfVisited(choice, this.written.today());
    if (days === undefined) this.visited.set(choice);
    else void this.store.change(days);
  }
}
