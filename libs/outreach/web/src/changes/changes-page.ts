import { Component, computed, inject, input } from '@angular/core';
import { themeVoices } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { changeList } from '@regulars/outreach/contract';
import { Empty, Page, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { ChangeForm } from './change-form';
import { ChangePart } from './change-part';

/** `/themes/:id/changes`: what was changed because customers spoke of it, and telling it to them. */
@Component({
  selector: 'rg-changes-page',
  imports: [ChangeForm, ChangePart, Empty, Page, Skeleton, Trouble],
  template: `
    <rg-page heading="You said, we did" [lead]="lead()" [back]="back()">
      @if (changes.value(); as all) {
        @if (manages()) {
          <rg-change-form [themeId]="id()" />
        }
        @for (one of all.items; track one.id) {
          <rg-change-part [change]="one" />
        } @empty {
          @if (!manages()) {
            <rg-empty icon="talk" heading="Nothing was changed yet"
              >The owner or a manager writes down here what was changed, and tells it to those who spoke of
              it.</rg-empty
            >
          }
        }
      } @else if (changes.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="changes.reload()" />
      } @else {
        <rg-skeleton [rows]="4" />
      }
    </rg-page>
  `,
  styles: `
    rg-change-part {
      display: block;
      margin-top: calc(var(--u) * 5);
    }
  `,
})
export class ChangesPage {
  private readonly session = inject(Session);
  /** The theme. */
  readonly id = input.required<string>();
  protected readonly changes = resourceFor(() => `/api/themes/${this.id()}/changes`, changeList);
  private readonly theme = resourceFor(() => `/api/themes/${this.id()}?limit=1`, themeVoices);
  protected readonly manages = computed(() => this.session.can('manager'));
  protected readonly back = computed(() => ({
    to: `/themes/${this.id()}`,
    label: this.theme.value()?.name ?? 'Theme',
  }));
  protected readonly lead = computed(() => {
    const name = this.theme.value()?.name;
    return name === undefined ? '' : `What you changed about “${name}”, told to those who spoke of it.`;
  });

  constructor() {
    reloadOnChange(this.changes);
  }
}
