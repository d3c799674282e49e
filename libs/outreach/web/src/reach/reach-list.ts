import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { reach } from '@regulars/outreach/contract';
import {
  counted,
  Day,
  DayPipe,
  Empty,
  Face,
  pagesFor,
  Part,
  Segments,
  Skeleton,
  Trouble,
  withParams,
} from '@regulars/shared/ui';

/** Whose birthday falls in the next 60 days: who gets wishes, who does not, and why. */
@Component({
  selector: 'rg-reach-list',
  imports: [Day, DayPipe, Empty, Face, Part, RouterLink, Segments, Skeleton, Trouble],
  templateUrl: './reach-list.html',
  styleUrl: './reach-list.scss',
})
export class ReachList {
  readonly programmeId = input.required<string>();
  /** `reached` or `missed`. */
  readonly who = input.required<string>();
  readonly whoChange = output<string>();
  protected readonly people = pagesFor(
    () => withParams(`/api/programmes/${this.programmeId()}/reach`, { who: this.who(), limit: 50 }),
    reach,
  );
  protected readonly choices = computed(() => {
    const found = this.people.value();
    return [
      { value: 'reached', label: found ? `Reached, ${found.reached}` : 'Reached' },
      { value: 'missed', label: found ? `Not reached, ${found.missed}` : 'Not reached' },
    ];
  });
  protected readonly headline = computed(() => {
    const found = this.people.value();
    if (!found) return '';
    const all = found.reached + found.missed;
    if (all === 0) return 'No birthday in the next 60 days is written down.';
    return `${counted(all, 'birthday')} in the next 60 days. ${counted(found.reached, 'customer gets', 'customers get')} wishes.`;
  });
}
