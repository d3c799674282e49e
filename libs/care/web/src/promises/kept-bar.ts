import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { KeptRate } from '@regulars/care/contract';
import { keptCounts, shareWords } from './kept-words';

/** One month of promises as a bar and as numbers, each number leading to its promises. */
@Component({
  selector: 'rg-kept-bar',
  imports: [RouterLink],
  template: `
    <p class="strong">{{ share() }}</p>
    <div class="bar" aria-hidden="true">
      @for (one of counts(); track one.fate) {
        <span [class]="one.fate" [style.width.%]="one.part"></span>
      }
    </div>
    <ul class="small">
      @for (one of counts(); track one.fate) {
        <li>
          <a routerLink="/promises" [queryParams]="{ month: month().month, fate: one.fate, who: mine() ? 'me' : null }"
            ><span class="dot" [class]="one.fate" aria-hidden="true"></span>{{ one.words }}</a
          >
        </li>
      }
    </ul>
  `,
  styleUrl: './kept-bar.scss',
})
export class KeptBar {
  readonly month = input.required<KeptRate['business'][number]>();
  readonly mine = input(false);
  protected readonly counts = computed(() => keptCounts(this.month()));
  protected readonly share = computed(() => shareWords(this.month()));
}
