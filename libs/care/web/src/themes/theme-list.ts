import { Component, computed, inject, signal } from '@angular/core';
import { Empty, Icon, Page, Part, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { CareTabs } from '../frame/care-tabs';
import { ThemeForm } from './theme-form';
import { ThemeRow } from './theme-row';
import { ThemeShelf } from './theme-shelf';
import { UnsortedPart } from './unsorted-part';

/** `/themes`: what customers speak of, how often, and what waits to be sorted. */
@Component({
  selector: 'rg-theme-list',
  imports: [CareTabs, Empty, Icon, Page, Part, Skeleton, ThemeForm, ThemeRow, Trouble, UnsortedPart],
  template: `
    <rg-page heading="Themes" lead="What customers speak of, in praise and complaint.">
      @if (manages() && !adding()) {
        <div act class="acts">
          <button type="button" class="btn" (click)="adding.set(true)"><rg-icon name="plus" />Add a theme</button>
        </div>
      }
      <rg-care-tabs />
      @if (adding()) {
        <rg-part heading="A new theme">
          <rg-theme-form (left)="adding.set(false)" />
        </rg-part>
      }
      @if (themes.value(); as all) {
        <rg-unsorted-part />
        @if (all.items.length > 0) {
          <rg-part heading="How often">
            @for (one of all.items; track one.id) {
              <rg-theme-row [theme]="one" />
            }
          </rg-part>
        } @else if (!adding()) {
          <rg-empty icon="tag" heading="No themes yet">{{
            manages()
              ? 'Name what customers speak of, such as “Parking”, with the words they use. Regulars then finds what they said of it, and you say with one press whether it fits.'
              : 'The owner or a manager names what customers speak of. Then you say here with one press what each of them spoke of.'
          }}</rg-empty>
        }
      } @else if (themes.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="themes.reload()" />
      } @else {
        <rg-skeleton [rows]="5" />
      }
    </rg-page>
  `,
  styles: `
    rg-part,
    rg-unsorted-part {
      display: block;
      margin-top: calc(var(--u) * 4);
    }
    rg-theme-form {
      display: block;
      padding-top: 16px;
    }
  `,
})
export class ThemeList {
  private readonly session = inject(Session);
  protected readonly themes = inject(ThemeShelf).themes;
  protected readonly adding = signal(false);
  protected readonly manages = computed(() => this.session.can('manager'));
}
