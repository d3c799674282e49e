import { Component, computed, input } from '@angular/core';
import { hueOf, initialsOf } from './initials';

/** A person as initials in a tinted circle: `<rg-face name="Leonie Köhler" />`, `size="big"` at the head of a page. */
@Component({
  selector: 'rg-face',
  template: `{{ initials() }}`,
  host: { 'aria-hidden': 'true', '[class]': 'size()', '[style.--h]': 'hue()' },
  styles: `
    :host {
      width: 40px;
      height: 40px;
      border-radius: 50%;
      display: grid;
      place-items: center;
      flex: none;
      font: 600 var(--s-14)/1 var(--text);
      color: light-dark(hsl(var(--h) 40% 26%), hsl(var(--h) 45% 85%));
      background: light-dark(hsl(var(--h) 45% 88%), hsl(var(--h) 22% 28%));
    }
    :host(.big) {
      width: 72px;
      height: 72px;
      font-size: var(--s-20);
    }
    :host(.small) {
      width: 28px;
      height: 28px;
      font-size: var(--s-12);
    }
    @media (max-width: 720px) {
      :host(.big) {
        width: 56px;
        height: 56px;
      }
    }
  `,
})
export class Face {
  readonly name = input.required<string>();
  readonly size = input<'small' | 'usual' | 'big'>('usual');
  protected readonly initials = computed(() => initialsOf(this.name()));
  protected readonly hue = computed(() => hueOf(this.name()));
}
