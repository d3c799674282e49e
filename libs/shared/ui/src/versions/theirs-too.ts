import { Component, input, output } from '@angular/core';
import type { Collision } from './rebase';

/** Says that a colleague saved meanwhile, what they wrote where we wrote too, and lets theirs be taken. */
@Component({
  selector: 'rg-theirs-too',
  template: `
    <div class="told" role="alert">
      <p class="strong">A colleague saved this meanwhile. Nothing you typed is lost.</p>
      <p class="small">What they changed is in the fields where you had changed nothing.</p>
      @for (one of collisions(); track one.field) {
        <p>
          <span class="small">You both changed {{ words()[one.field] }}. They wrote:</span><br />
          “{{ one.theirs || 'nothing' }}”
        </p>
        <button type="button" class="btn" (click)="takeTheirs(one)">
          Take theirs<span class="unseen">: {{ words()[one.field] }}</span>
        </button>
      }
      <p class="small">Look it over, then save again.</p>
    </div>
  `,
  styles: `
    .told {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding: 14px 16px;
      border-radius: var(--round);
      background: var(--need-soft);
    }
    p {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class TheirsToo {
  readonly collisions = input.required<readonly Collision<string>[]>();
  /** How the fields are called. */
  readonly words = input.required<Readonly<Record<string, string>>>();
  /** Theirs is to stand in a field. */
  readonly take = output<Readonly<Record<string, string>>>();

  protected takeTheirs({ field, theirs }: Collision<string>): void {
    this.take.emit({ [field]: theirs });
  }
}
