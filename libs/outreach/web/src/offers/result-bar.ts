import { Component, computed, input } from '@angular/core';
import type { Counted } from './result-words';

/**
 * The bars of one line: how many it went to and, hatched, may have gone to; below, how many redeemed it. The numbers stand
 * beside it in words, so it is hidden from those who hear the page.
 */
@Component({
  selector: 'rg-result-bar',
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 0 100 22" preserveAspectRatio="none" focusable="false">
      <rect class="ground" width="100" height="10" />
      <rect class="sent" [attr.width]="wide().sent" height="10" />
      <rect class="maybe" [attr.x]="wide().sent" [attr.width]="wide().maybe" height="10" />
      <rect class="redeemed" y="12" [attr.width]="wide().redeemed" height="10" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: 22px;
    }
    .ground {
      fill: var(--sunken);
    }
    .sent {
      fill: var(--line-strong);
    }
    .maybe {
      fill: var(--need);
    }
    .redeemed {
      fill: var(--accent);
    }
  `,
})
export class ResultBar {
  readonly line = input.required<Counted>();
  /** How many the whole width stands for. */
  readonly most = input.required<number>();
  protected readonly wide = computed(() => {
    const { sent, maybeSent, redeemed } = this.line();
    const of = (many: number) => (many / this.most()) * 100;
    return { sent: of(sent), maybe: of(maybeSent), redeemed: of(redeemed) };
  });
}
