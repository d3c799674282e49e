import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ThemeView } from '@regulars/care/contract';
import { counted, Icon, Session } from '@regulars/shared/ui';
import { ThemeActs } from './theme-acts';
import { ThemeBars } from './theme-bars';
import { ThemeForm } from './theme-form';
import { countOf, inAll, splitWords } from './theme-words';

/** One theme: how often it was spoken of, how it was, and what can be done with it. */
@Component({
  selector: 'rg-theme-row',
  imports: [Icon, RouterLink, ThemeBars, ThemeForm],
  template: `
    @let one = theme();
    <section>
      @if (open()) {
        <rg-theme-form [known]="one" (left)="open.set(false)" />
      } @else {
        <h3>
          <a [routerLink]="['/themes', one.id]">{{ one.name }}</a>
        </h3>
        <p class="small soft">{{ words() }}</p>
        <rg-theme-bars [theme]="one" />
        <div class="acts">
          <a class="btn quiet" [routerLink]="['/themes', one.id]"
            >Who said so<span class="unseen">: {{ one.name }}</span></a
          >
          @if (manages()) {
            <button type="button" class="btn quiet" (click)="open.set(true)">
              <rg-icon name="edit" />Change<span class="unseen">: {{ one.name }}</span>
            </button>
            <button type="button" class="btn quiet" (click)="acts.remove(one)">
              <rg-icon name="bin" />Remove<span class="unseen">: {{ one.name }}</span>
            </button>
          }
        </div>
      }
    </section>
  `,
  styles: `
    section {
      padding: 16px 0;
      border-bottom: var(--hair);
    }
    h3 {
      font: 500 var(--s-20)/1.3 var(--name);
      overflow-wrap: anywhere;
    }
    .acts {
      margin: 4px 0 0 -10px;
    }
  `,
})
export class ThemeRow {
  protected readonly acts = inject(ThemeActs);
  private readonly session = inject(Session);
  readonly theme = input.required<ThemeView>();
  protected readonly open = signal(false);
  protected readonly manages = computed(() => this.session.can('manager'));
  protected readonly words = computed(() => {
    const all = inAll(this.theme().months);
    if (countOf(all) === 0) return 'Nobody spoke of it in the last six months';
    return `${counted(countOf(all), 'time')} in the last six months: ${splitWords(all)}`;
  });
}
