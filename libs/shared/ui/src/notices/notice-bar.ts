import { Component, effect, inject, signal } from '@angular/core';
import { Icon } from '../icons/icon';
import { Notices } from './notices';

/** Shows the notice that stands; it waits while the pointer or the focus is on it. Stands once, in the shell. */
@Component({
  selector: 'rg-notice-bar',
  imports: [Icon],
  template: `
    <div aria-live="polite" aria-atomic="true">
      @if (notices.current(); as notice) {
        <div
          class="notice"
          [class.wrong]="notice.wrong"
          (mouseenter)="held.set(true)"
          (mouseleave)="held.set(false)"
          (focusin)="held.set(true)"
          (focusout)="held.set(false)"
        >
          <span>{{ notice.text }}</span>
          @if (notice.act; as act) {
            <button type="button" (click)="act.run()">{{ act.label }}</button>
          }
          <button type="button" class="close" (click)="notices.dismiss()">
            <rg-icon name="close" /><span class="unseen">Close</span>
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    .notice {
      position: fixed;
      z-index: 5;
      left: 50%;
      bottom: calc(24px + var(--bar));
      translate: -50% 0;
      display: flex;
      align-items: center;
      gap: 8px;
      width: max-content;
      max-width: calc(100vw - 32px);
      padding: 4px 4px 4px 20px;
      border-radius: var(--round-big);
      background: var(--ink);
      color: var(--ground);
      box-shadow: var(--lift-high);
    }
    span {
      padding: 8px 0;
    }
    button {
      min-height: var(--target);
      min-width: var(--target);
      padding: 0 12px;
      border: 0;
      border-radius: var(--round);
      background: none;
      color: inherit;
      font: 600 var(--s-14)/1 var(--text);
      text-decoration: underline;
      text-underline-offset: 3px;
      &:hover {
        background: color-mix(in srgb, var(--ground) 14%, transparent);
      }
      &:focus-visible {
        outline-color: currentColor;
        outline-offset: -4px;
      }
    }
    .close {
      display: grid;
      place-items: center;
      padding: 0;
    }
  `,
})
export class NoticeBar {
  protected readonly notices = inject(Notices);
  protected readonly held = signal(false);

  constructor() {
    effect((onCleanup) => {
      const notice = this.notices.current();
      if (!notice || this.held() || !Number.isFinite(notice.seconds)) return;
      const timer = setTimeout(() => this.notices.dismiss(), notice.seconds * 1000);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      if (!this.notices.current()) this.held.set(false);
    });
  }
}
