import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';

const slowAfter = 5_000;

/**
 * Grey shapes where content will be; shown only after 150 ms so that nothing flashes, and with a word after 5 s.
 *
 *     <rg-skeleton [rows]="6" />   rows with a face      <rg-skeleton kind="lines" />   text      <rg-skeleton kind="card" />
 */
@Component({
  selector: 'rg-skeleton',
  template: `
    <span class="unseen" role="status">Loading</span>
    <div class="shapes {{ kind() }}" aria-hidden="true">
      @for (row of shapes(); track row) {
        <div class="shape">
          @if (kind() === 'rows') {
            <i class="circle"></i>
          }
          <div><i class="bar"></i><i class="bar thin"></i></div>
        </div>
      }
    </div>
    @if (slow()) {
      <p class="soft small" role="status">This takes longer than usual. It is still coming.</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .shapes {
      opacity: 0;
      animation: appear 120ms 150ms forwards;
    }
    .shape {
      display: flex;
      gap: 14px;
      align-items: center;
      padding: 14px 0;
      border-bottom: var(--hair);
      min-height: 76px;
    }
    .card {
      background: var(--raised);
      border: var(--hair);
      border-radius: var(--round-big);
      padding: 8px 24px;
      .shape:last-child {
        border: 0;
      }
    }
    .lines .shape {
      border: 0;
      min-height: 0;
    }
    .shape div {
      flex: 1;
    }
    i {
      display: block;
      background: var(--sunken);
    }
    .circle {
      width: 40px;
      height: 40px;
      border-radius: 50%;
    }
    .bar {
      height: 16px;
      width: 40%;
      border-radius: 8px;
    }
    .bar.thin {
      margin-top: 8px;
      height: 12px;
      width: 72%;
    }
    p {
      padding-top: 16px;
    }
    @keyframes appear {
      to {
        opacity: 1;
      }
    }
  `,
})
export class Skeleton {
  readonly kind = input<'rows' | 'lines' | 'card'>('rows');
  readonly rows = input(4);
  protected readonly slow = signal(false);
  protected readonly shapes = computed(() => Array.from({ length: this.rows() }, (_, row) => row));

  constructor() {
    const timer = setTimeout(() => this.slow.set(true), slowAfter);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
