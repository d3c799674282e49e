import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { PolicyView } from '@regulars/outreach/contract';
import { policy } from '@regulars/outreach/contract';
import type { Weekday } from '@regulars/outreach/domain';
import { weekdays } from '@regulars/outreach/domain';
import {
  Api,
  Icon,
  Notices,
  Part,
  Problem,
  resourceFor,
  Skeleton,
  Switch,
  TextField,
  Trouble,
  Written,
} from '@regulars/shared/ui';

const usualQuiet = { from: '20:00', until: '08:00' };
// Any Monday: only its name is wanted.
const someMonday = (weekday: Weekday) => `2024-01-0${weekday}`;

/** When nothing is sent, whatever it is: at night, on closed days of the week, on single closed days. */
@Component({
  selector: 'rg-quiet-form',
  imports: [Icon, Part, Skeleton, Switch, TextField, Trouble],
  templateUrl: './quiet-form.html',
  styleUrl: './quiet-form.scss',
})
export class QuietForm {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);
  readonly mayChange = input.required<boolean>();
  protected readonly saved = resourceFor(() => '/api/outreach/policy', policy);
  protected readonly draft = linkedSignal(() => this.saved.value());
  protected readonly changed = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.saved.value()));
  protected readonly saving = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly newDay = signal('');
  protected readonly newName = signal('');
  protected readonly week = computed(() =>
    weekdays.map((weekday) => ({
      weekday,
      name: this.written.weekday(someMonday(weekday)),
      closed: this.draft()?.closedWeekdays.includes(weekday) ?? false,
    })),
  );
  protected readonly closedDates = computed(() =>
    (this.draft()?.closedDates ?? []).map(({ day, name }) => ({ day, name, said: this.written.fullDay(day) })),
  );

  protected change(change: Partial<PolicyView>): void {
    this.draft.update((draft) => draft && { ...draft, ...change });
  }

  protected quietAtNight(on: boolean): void {
    this.change({ quietHours: on ? usualQuiet : null });
  }

  protected quiet(change: Partial<{ from: string; until: string }>): void {
    this.change({ quietHours: { ...(this.draft()?.quietHours ?? usualQuiet), ...change } });
  }

  protected toggle(weekday: Weekday): void {
    const closed = this.draft()?.closedWeekdays ?? [];
    const without = closed.filter((one) => one !== weekday);
    this.change({ closedWeekdays: closed.includes(weekday) ? without : [...closed, weekday].sort() });
  }

  protected addDay(): void {
    const day = this.newDay();
    if (day === '') return;
    const others = (this.draft()?.closedDates ?? []).filter((one) => one.day !== day);
    const added = { day, name: this.newName().trim() || null };
    this.change({ closedDates: [...others, added].sort((one, other) => one.day.localeCompare(other.day)) });
    this.newDay.set('');
    this.newName.set('');
  }

  protected removeDay(day: string): void {
    this.change({ closedDates: (this.draft()?.closedDates ?? []).filter((one) => one.day !== day) });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.saved.value();
    this.saving.set(true);
    try {
      await this.put(this.draft());
      this.notices.undoable('Saved. Held wishes move to the next good hour.', () => this.put(before));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private async put(next: PolicyView | undefined): Promise<void> {
    this.saved.set(await this.api.put('/api/outreach/policy', next, policy));
    this.problem.set(undefined);
  }
}
