import { Component, computed, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { themeVoices, type ThemeVoices, type VoiceView } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Page, pagesFor, Part, Skeleton, Trouble, withParams, Written } from '@regulars/shared/ui';
import { ThemeBars } from './theme-bars';
import { ThemeChips } from './theme-chips';
import { splitWords } from './theme-words';
import { VoiceRow } from './voice-row';

/** `/themes/:id`: one theme over the months, and who spoke of it. */
@Component({
  selector: 'rg-theme-page',
  imports: [Page, Part, RouterLink, Skeleton, ThemeBars, ThemeChips, Trouble, VoiceRow],
  templateUrl: './theme-page.html',
  styles: `
    rg-part {
      display: block;
      margin-top: calc(var(--u) * 4);
    }
    .none,
    .more {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class ThemePage {
  private readonly written = inject(Written);
  readonly id = input.required<string>();
  /** The month that is looked at, `YYYY-MM`; all of them if not said. */
  readonly month = input<string>();
  protected readonly back = { to: '/themes', label: 'Themes' };
  protected readonly voices = pagesFor<VoiceView, ThemeVoices>(
    () => withParams(`/api/themes/${this.id()}`, { month: this.month(), limit: 30 }),
    themeVoices,
  );
  protected readonly lead = computed(() => {
    const words = this.voices.value()?.words ?? [];
    return words.length === 0 ? '' : `Suggested by ${words.map((word) => `“${word}”`).join(', ')}.`;
  });
  protected readonly heading = computed(() => {
    const month = this.month();
    return month === undefined ? 'Who said so' : `Who said so in ${this.written.month(month)}`;
  });
  protected readonly split = computed(() => {
    const month = this.voices.value()?.months.find((one) => one.month === this.month());
    return month === undefined ? '' : splitWords(month);
  });

  constructor() {
    reloadOnChange(this.voices);
    const title = inject(Title);
    effect(() => {
      const name = this.voices.value()?.name;
      if (name !== undefined) title.setTitle(`${name} · Regulars`);
    });
  }
}
