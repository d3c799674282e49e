import { computed, inject, Injectable } from '@angular/core';
import { today as todayShape } from '@regulars/briefs/contract';
import { interactionPage } from '@regulars/care/contract';
import { counted, dayIn, resourceFor, Written } from '@regulars/shared/ui';
import { PutOff } from './put-off';
import { queueOf } from './queue';

/** Whom to speak with today, without those somebody spoke with or put off; undefined until it is read. */
@Injectable()
export class DayQueue {
  private readonly written = inject(Written);
  private readonly putOff = inject(PutOff);
  private readonly today = resourceFor(() => '/api/today', todayShape);
  private readonly spoken = resourceFor(() => '/api/interactions?limit=100', interactionPage);
  private readonly spokenToday = computed(
    () =>
      new Set(
        (this.spoken.value()?.items ?? [])
          .filter(({ happenedAt }) => dayIn(this.written.zone(), happenedAt) === this.written.today())
          .map(({ customer }) => customer.id),
      ),
  );
  readonly line = computed(() => {
    const [today, spoken] = [this.today.value(), this.spoken.value()];
    return today && spoken && queueOf(today, new Set([...this.spokenToday(), ...this.putOff.ids()]));
  });
  readonly problem = computed(() => this.today.problem() ?? this.spoken.problem());
  /** How many wait, and how many somebody spoke with: "2 people to speak with. 1 person spoken with today." */
  readonly says = computed(() => {
    const [line, done] = [this.line(), this.spokenToday().size];
    if (!line) return undefined;
    const said = done === 0 ? '' : ` ${counted(done, 'person', 'people')} spoken with today.`;
    return `${counted(line.length, 'person', 'people')} to speak with.${said}`;
  });

  reload(): void {
    this.today.reload();
    this.spoken.reload();
  }
}
