import { Component, input } from '@angular/core';
import { Moment } from '@regulars/shared/ui';
import type { SaveState } from './contact-draft-store';

/** Says quietly where what is typed is; aloud only when it is not on the server. */
@Component({
  selector: 'rg-save-line',
  imports: [Moment],
  template: `
    <p class="small soft" [class.here]="state() === 'here'" [class.nowhere]="state() === 'nowhere'">
      <i aria-hidden="true"></i>
      @switch (state()) {
        @case ('saved') {
          <span>
            Saved
            @if (savedAt(); as at) {
              · <rg-moment [at]="at" />
            }
          </span>
        }
        @case ('typing') {
          <span>Kept in this browser, on its way</span>
        }
        @case ('empty') {
          <span>Saved as you type</span>
        }
      }
      <span role="status">
        @if (state() === 'here') {
          Kept in this browser. It will be saved when the connection is back
        } @else if (state() === 'nowhere') {
          This browser keeps nothing and the server does not answer: leave this page open until it is saved
        }
      </span>
    </p>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: 28px;
      max-width: none;
    }
    i {
      flex: none;
      width: 8px;
      height: 8px;
      border-radius: 50%;
      background: var(--accent);
    }
    .here {
      color: var(--need);
      i {
        background: var(--need);
      }
    }
    .nowhere {
      color: var(--wrong);
      i {
        background: var(--wrong);
      }
    }
  `,
})
export class SaveLine {
  readonly state = input.required<SaveState>();
  readonly savedAt = input<string>();
}
