import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
const key = 'regulars.theme';

/** Light, dark, or as the system has it; remembered in this browser. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly root = inject(DOCUMENT).documentElement;
  readonly choice = signal<ThemeChoice>(remembered());

  constructor() {
    effect(() => {
      const choice = this.choice();
      if (choice === 'system') delete this.root.dataset.theme;
      else this.root.dataset.theme = choice;
      localStorage.setItem(key, choice);
    });
  }
}

function remembered(): ThemeChoice {
  const kept = localStorage.getItem(key);
  return themeChoices.find((choice) => choice === kept) ?? 'system';
}
