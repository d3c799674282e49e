import { computed, inject, Injectable } from '@angular/core';
import { today as todayShape } from '@regulars/briefs/contract';
import { interactionPage } from '@regulars/care/contract';
import { Api, counted, dayIn, resourceFor, Written } from '@regulars/shared/ui';
import { queueOf } from './queue';

/** Whom to speak with today, without those somebody spoke with or put off; undefined until it is read. */
@Injectable()
export class DayQueue {
  private readonly written = inject(Written);
  private readonly api = inject(Api);
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
    return today && spoken && queueOf(today, new Set([...this.spokenToday(), ...today.putOff]));
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

  /** Somebody waits until tomorrow, for oneself alone: out of the queue at once. Fails with a Problem. */
  async putOff(id: string): Promise<void> {
    this.mark((ids) => [...ids, id]);
    await this.keeping(() => this.api.put(`/api/today/${id}/put-off`, {}));
  }

  /** They do not wait after all. Fails with a Problem. */
  async takeBack(id: string): Promise<void> {
    this.mark((ids) => ids.filter((other) => other !== id));
    await this.keeping(() => this.api.delete(`/api/today/${id}/put-off`));
  }

  private mark(change: (ids: readonly string[]) => string[]): void {
    const today = this.today.value();
    if (today) this.today.set({ ...today, putOff: change(today.putOff) });
  }

  private async keeping(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      // It is as it was: the queue must not say otherwise.
      this.today.reload();
      throw thrown;
    }
  }
}
