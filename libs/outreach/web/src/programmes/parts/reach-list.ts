import { Component, computed, effect, input, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { reach } from '@regulars/outreach/contract';
import {
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

/** Who comes up in the next 60 days: who is reached and why, who is not and why not. */
@Component({
  selector: 'rg-reach-list',
  imports: [Day, DayPipe, Empty, Face, Part, RouterLink, Segments, Skeleton, Trouble],
  templateUrl: './reach-list.html',
  styleUrl: './reach-list.scss',
})
export class ReachList {
  readonly programmeId = input.required<string>();
  /** When the programme was changed last; the list is read anew then. */
  readonly asOf = input.required<string>();
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
    if (all === 0) return 'Nobody comes up in the next 60 days.';
    if (found.missed === 0) return `In the next 60 days ${all} come up, and all can be reached.`;
    return `In the next 60 days ${all} come up: ${found.reached} can be reached, ${found.missed} not.`;
  });

  constructor() {
    effect(() => {
      this.asOf();
      untracked(() => this.people.reload());
    });
  }
}
