import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ThemeView } from '@regulars/care/contract';
import { Written } from '@regulars/shared/ui';
import { countOf, splitWords, stacked } from './theme-words';

/** How often a theme was spoken of in each month, as bars and as numbers, each leading to who did. */
@Component({
  selector: 'rg-theme-bars',
  imports: [RouterLink],
  template: `
    <ol>
      @for (one of bars(); track one.month) {
        <li>
          <a
            [routerLink]="['/themes', theme().id]"
            [queryParams]="{ month: one.month }"
            [attr.aria-current]="month() === one.month ? 'true' : null"
          >
            <span class="bar" aria-hidden="true">
              @for (part of one.parts; track part.answer) {
                <span [class]="part.answer" [style.height.%]="part.share"></span>
              }
            </span>
            <span class="count">{{ one.count }}</span>
            <span class="small soft">{{ one.name }}</span>
            <span class="unseen">: {{ one.words }}</span>
          </a>
        </li>
      }
    </ol>
  `,
  styleUrl: './theme-bars.scss',
})
export class ThemeBars {
  private readonly written = inject(Written);
  readonly theme = input.required<Pick<ThemeView, 'id' | 'months'>>();
  /** The month that is looked at, `YYYY-MM`. */
  readonly month = input<string>();
  protected readonly bars = computed(() => {
    const { months } = this.theme();
    const most = Math.max(1, ...months.map(countOf));
    return months.map((one) => ({
      month: one.month,
      name: this.written.shortMonth(one.month),
      count: countOf(one),
      words: splitWords(one),
      parts: stacked.map((answer) => ({ answer, share: (one[answer] / most) * 100 })),
    }));
  });
}
