import { Component, computed, inject } from '@angular/core';
import { Written } from '@regulars/shared/ui/base';
import { StatusNow } from './status';

/** One line that says whether greetings go out by themselves, and when the scheduler last looked. */
@Component({
  selector: 'rg-heartbeat',
  template: `
    @if (line(); as line) {
      <p [class.late]="late()"><i aria-hidden="true"></i>{{ line }}</p>
    }
  `,
  styles: `
    :host {
      margin-left: auto;
    }
    p {
      display: flex;
      align-items: center;
      gap: 8px;
      font-size: var(--s-14);
      color: var(--ink-soft);
    }
    i {
      width: 8px;
      height: 8px;
      flex: none;
      border-radius: 50%;
      background: var(--accent);
    }
    .late {
      color: var(--wrong);
      font-weight: 600;
      i {
        background: var(--wrong);
      }
    }
    @media (max-width: 720px) {
      :host {
        display: none;
      }
    }
  `,
})
export class Heartbeat {
  private readonly status = inject(StatusNow);
  private readonly written = inject(Written);
  protected readonly late = computed(
    () => this.status.problem() !== undefined || this.status.value()?.scheduler.overdue === true,
  );
  protected readonly line = computed(() => {
    if (this.status.problem()) return 'The server does not answer';
    const scheduler = this.status.value()?.scheduler;
    if (!scheduler) return undefined;
    const last = scheduler.lastRun === null ? '' : ` · last looked ${this.written.time(scheduler.lastRun)}`;
    return scheduler.overdue ? scheduler.sentence : `Wishes go out by themselves${last}`;
  });
}
