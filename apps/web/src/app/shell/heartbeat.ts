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
  protected readonly late = computed(() => {
    const status = this.status.value();
    return (
      this.status.problem() !== undefined || status?.scheduler.overdue === true || status?.mail.pausedBecause != null
    );
  });
  protected readonly line = computed(() => {
    if (this.status.problem()) return 'The server does not answer';
    const status = this.status.value();
    if (!status) return undefined;
    const { scheduler, mail } = status;
    if (scheduler.overdue || scheduler.lastRun === null) return scheduler.sentence;
    if (mail.pausedBecause !== null) return 'Sending is paused';
    const does = mail.mode === 'files' ? 'Wishes are written to files' : 'Wishes go out by themselves';
    return `${does} · last looked ${this.written.time(scheduler.lastRun)}`;
  });
}
