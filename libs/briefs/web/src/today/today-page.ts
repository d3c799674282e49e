import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { contactPage, today as todayShape } from '@regulars/briefs/contract';
import { customerPage } from '@regulars/customers/contract';
import {
  Api,
  counted,
  Face,
  Icon,
  Notices,
  Page,
  pagesFor,
  Part,
  plusDays,
  resourceFor,
  Session,
  Skeleton,
  Trouble,
  WallClock,
  Written,
} from '@regulars/shared/ui';
import { queueOf } from '../queue/queue';
import { FirstSteps } from './first-steps';
import { GoingOut } from './going-out';
import { greeting, waiting } from './greeting';
import { comingOf, comingWords, needsOf } from './needs';
import { TaskRow } from './task-row';

const fewAway = 5;
const laterDays = 7;

/** Who to contact and why, what is coming, what goes out and what could not: the first page of the day. */
@Component({
  selector: 'rg-today-page',
  imports: [Face, FirstSteps, GoingOut, Icon, Page, Part, RouterLink, Skeleton, TaskRow, Trouble],
  templateUrl: './today-page.html',
  styleUrl: './today-page.scss',
})
export class TodayPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly session = inject(Session);
  private readonly clock = inject(WallClock);
  protected readonly written = inject(Written);

  protected readonly today = resourceFor(() => '/api/today', todayShape);
  // A shop without customers gets its first steps here; asked only when there is nothing else to show.
  private readonly anybody = resourceFor(() => {
    const today = this.today.value();
    const quiet =
      today &&
      today.dates.length + today.contactCount + today.goingOut.length + today.couldNot.length + today.tasks.length ===
        0 &&
      today.owed.length +
        today.complaints.length +
        today.feedback.length +
        today.returns.length +
        today.handoffs.length ===
        0;
    return quiet === true ? '/api/customers?limit=1' : undefined;
  }, customerPage);
  protected readonly brandNew = computed(() => this.anybody.value()?.items.length === 0);

  protected readonly showAll = signal(false);
  private readonly allAway = pagesFor(() => (this.showAll() ? '/api/today/contact?limit=50' : undefined), contactPage);
  /** Put off here just now; the server says so too from the next reading on. */
  private readonly putOff = signal<ReadonlySet<string>>(new Set());
  protected readonly away = computed(() => {
    const first = (this.today.value()?.contact ?? []).slice(0, fewAway);
    const all = this.showAll() && this.allAway.value() ? this.allAway.items() : first;
    return all.filter(({ customer }) => !this.putOff().has(customer.id));
  });
  protected readonly awayCount = computed(() => (this.today.value()?.contactCount ?? 0) - this.putOff().size);
  protected readonly hasMore = computed(() => this.showAll() && this.allAway.hasMore());

  protected readonly heading = computed(() => {
    const hour = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: this.written.zone() });
    return greeting(Number(hour.format(this.clock.now())), this.session.me()?.name ?? '');
  });
  protected readonly lead = computed(() => {
    const today = this.today.value();
    const day = today?.day ?? this.written.today();
    const said = `${this.written.weekday(day)} ${this.written.day(day)}.`;
    if (!today || this.brandNew()) return said;
    return `${said} ${waiting(this.peopleWaiting(), this.awayCount())}`;
  });
  protected readonly needs = computed(() => {
    const today = this.today.value();
    return today ? needsOf(today) : [];
  });
  private readonly peopleWaiting = computed(() => this.needs().length + (this.today.value()?.tasks.length ?? 0));
  /** People, and one line for what waits for approval. */
  protected readonly waitingHere = computed(
    () => this.peopleWaiting() + ((this.today.value()?.approvals ?? 0) > 0 ? 1 : 0),
  );
  protected readonly approvals = computed(
    () => `${counted(this.today.value()?.approvals ?? 0, 'message')} planned, to go out once you approve.`,
  );
  /** Two at least: one is spoken with right from here. */
  protected readonly someToSpeakWith = computed(() => {
    const today = this.today.value();
    return today !== undefined && queueOf(today, new Set()).length > 1;
  });
  protected readonly coming = computed(() => {
    const today = this.today.value();
    return (today ? comingOf(today) : []).map((date) => ({
      date,
      when: date.inDays === 0 ? 'Today' : this.written.weekday(date.day, 'short'),
      exact: this.written.fullDay(date.day),
      words: comingWords(date),
    }));
  });

  protected more(): void {
    void this.allAway.more();
  }

  protected async later({ id, name }: { id: string; name: string }): Promise<void> {
    const url = `/api/today/${id}/snooze`;
    this.putOff.update((ids) => new Set(ids).add(id));
    try {
      await this.api.put(url, { until: plusDays(this.written.today(), laterDays) });
      this.notices.undoable(`${name} comes back to this list in a week.`, async () => {
        await this.api.delete(url);
        this.backOnList(id);
      });
    } catch (thrown) {
      this.backOnList(id);
      this.notices.wrong(thrown);
    }
  }

  protected async removeSample(): Promise<void> {
    try {
      await this.api.delete('/api/sample');
      this.today.reload();
      this.notices.undoable('The sample customers are gone.', async () => {
        await this.api.post('/api/sample');
        this.today.reload();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private backOnList(id: string): void {
    this.putOff.update((ids) => new Set([...ids].filter((other) => other !== id)));
  }
}
