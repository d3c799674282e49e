import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input, signal } from '@angular/core';
import { Icon } from '@regulars/shared/ui';

/** A secret that is shown this once, to be copied. */
@Component({
  selector: 'rg-shown-once',
  imports: [Icon],
  template: `
    <div class="card stack-tight" role="status">
      <p class="strong">{{ says() }}</p>
      <code tabindex="0" [attr.aria-label]="label()">{{ secret() }}</code>
      <div class="acts">
        <button type="button" class="btn main" (click)="copy()">
          @if (copied()) {
            <rg-icon name="check" />
          }
          {{ copied() ? 'Copied' : 'Copy' }}
        </button>
        <ng-content />
      </div>
    </div>
  `,
  styles: `
    code {
      overflow-wrap: anywhere;
      padding: 12px;
      border-radius: var(--round);
      background: var(--sunken);
      font-size: var(--s-14);
      user-select: all;
    }
  `,
})
export class ShownOnce {
  readonly says = input.required<string>();
  readonly label = input.required<string>();
  readonly secret = input.required<string>();
  protected readonly copied = signal(false);
  private readonly clipboard = inject(Clipboard);

  protected copy(): void {
    this.copied.set(this.clipboard.copy(this.secret()));
  }
}
