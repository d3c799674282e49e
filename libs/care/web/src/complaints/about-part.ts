import { Component, computed, inject } from '@angular/core';
import { Part } from '@regulars/shared/ui';
import { ThemeChips } from '../themes/theme-chips';
import { ThemeShelf } from '../themes/theme-shelf';
import { ComplaintDesk } from './complaint-desk';

/** What a complaint is about, among the themes of the house; nothing where it has none. */
@Component({
  selector: 'rg-about-part',
  imports: [Part, ThemeChips],
  template: `
    @if (said(); as said) {
      <rg-part heading="What it is about">
        <rg-theme-chips [said]="said" [who]="said.customer.name" />
      </rg-part>
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }
  `,
})
export class AboutPart {
  private readonly shelf = inject(ThemeShelf);
  private readonly desk = inject(ComplaintDesk);
  protected readonly said = computed(() => {
    const saved = this.desk.saved.value();
    if (!saved || (this.shelf.themes.value()?.items ?? []).length === 0) return undefined;
    return { ...saved, kind: 'complaint' as const };
  });
}
