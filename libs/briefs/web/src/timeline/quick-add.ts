import { afterNextRender, Component, inject, Injector, input, signal, viewChild } from '@angular/core';
import { DateForm, NoteForm, PreferenceForm } from '@regulars/customers/web';
import { Icon, type IconName } from '@regulars/shared/ui';
import { VisitForm } from '@regulars/visits/web';

/** What can be written down from here. */
export type Adding = 'note' | 'visit' | 'preference' | 'date';

const others: readonly { value: Adding; label: string; icon: IconName }[] = [
  { value: 'visit', label: 'Visit', icon: 'bag' },
  { value: 'preference', label: 'Like or need', icon: 'star' },
  { value: 'date', label: 'Date', icon: 'today' },
];

/** Writes down what just happened: a note at once, a visit, like or date with one press more. */
@Component({
  selector: 'rg-quick-add',
  imports: [DateForm, Icon, NoteForm, PreferenceForm, VisitForm],
  template: `
    @switch (adding()) {
      @case ('note') {
        <rg-note-form [customerId]="customerId()" />
        <div class="chips" role="group" aria-label="Write down something else">
          @for (other of others; track other.value) {
            <button type="button" class="chip" (click)="add(other.value)">
              <rg-icon [name]="other.icon" />{{ other.label }}
            </button>
          }
        </div>
      }
      @case ('visit') {
        <rg-visit-form [customerId]="customerId()" (left)="adding.set('note')" />
      }
      @case ('preference') {
        <rg-preference-form [customerId]="customerId()" (left)="adding.set('note')" />
      }
      @case ('date') {
        <rg-date-form [customerId]="customerId()" (left)="adding.set('note')" />
      }
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 16px 0;
      border-bottom: var(--hair);
    }
    .chips {
      padding-top: 12px;
    }
    .chip rg-icon {
      width: 16px;
      height: 16px;
    }
  `,
})
export class QuickAdd {
  private readonly injector = inject(Injector);
  private readonly note = viewChild(NoteForm);
  private readonly visit = viewChild(VisitForm);
  private readonly preference = viewChild(PreferenceForm);
  readonly customerId = input.required<string>();
  protected readonly others = others;
  protected readonly adding = signal<Adding>('note');

  /** Opens the form for it and puts the caret there. */
  add(what: Adding): void {
    this.adding.set(what);
    afterNextRender(() => (this.note() ?? this.visit() ?? this.preference())?.focus(), { injector: this.injector });
  }
}
