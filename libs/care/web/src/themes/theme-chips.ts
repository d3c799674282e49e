import { Component, computed, inject, input } from '@angular/core';
import type { Themed } from '@regulars/care/contract';
import type { VoiceKind } from '@regulars/care/domain';
import { Icon } from '@regulars/shared/ui';
import { ThemeActs } from './theme-acts';
import { ThemeShelf } from './theme-shelf';

/** What something is about: the themes it has, those its words suggest, and all others to choose from. */
@Component({
  selector: 'rg-theme-chips',
  imports: [Icon],
  template: `
    @if (all().length > 0) {
      <div class="chips">
        @for (one of said().themes; track one.id) {
          <button type="button" class="chip good" (click)="acts.takeOff(said(), one)">
            {{ one.name }}<rg-icon name="close" /><span class="unseen">: take it off what {{ who() }} said</span>
          </button>
        }
        @for (one of said().suggested; track one.id) {
          <button type="button" class="chip" (click)="acts.put(said(), one)">
            <rg-icon name="plus" />{{ one.name }}?<span class="unseen"> What {{ who() }} said is about it</span>
          </button>
        }
        @if (others().length > 0) {
          <select class="pick" [attr.aria-label]="'Theme of what ' + who() + ' said'" (change)="choose($event)">
            <option value="">{{ said().themes.length === 0 ? 'About…' : 'And about…' }}</option>
            @for (one of others(); track one.id) {
              <option [value]="one.id">{{ one.name }}</option>
            }
          </select>
        }
      </div>
    }
  `,
  styles: `
    .chips {
      align-items: center;
      padding-top: 8px;
    }
    .chip {
      overflow-wrap: anywhere;
      white-space: normal;
      text-align: left;
    }
    .pick {
      margin: 0;
      max-width: 100%;
    }
  `,
})
export class ThemeChips {
  protected readonly acts = inject(ThemeActs);
  private readonly shelf = inject(ThemeShelf);
  readonly said = input.required<Themed & { readonly kind: VoiceKind; readonly id: string }>();
  /** Whose words they are. */
  readonly who = input.required<string>();
  protected readonly all = computed(() => this.shelf.themes.value()?.items ?? []);
  protected readonly others = computed(() => {
    const { themes, suggested } = this.said();
    const shown = new Set([...themes, ...suggested].map(({ id }) => id));
    return this.all().filter(({ id }) => !shown.has(id));
  });

  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const chosen = this.all().find(({ id }) => id === target.value);
    target.value = '';
    if (chosen) void this.acts.put(this.said(), chosen);
  }
}
