import { Component, inject, input, signal, viewChild } from '@angular/core';
import { ComplaintForm, FeedbackForm, PromiseForm } from '@regulars/care/web';
import { DateForm, NoteForm, PreferenceForm } from '@regulars/customers/web';
import { AtOnce, Icon, InView, type IconName } from '@regulars/shared/ui';
import { VisitForm } from '@regulars/visits/web';

/** What can be written down from here. */
export type Adding = 'note' | 'visit' | 'promise' | 'complaint' | 'feedback' | 'preference' | 'date';

const others: readonly { value: Adding; label: string; icon: IconName }[] = [
  { value: 'visit', label: 'Visit', icon: 'bag' },
  { value: 'promise', label: 'Promise', icon: 'promise' },
  { value: 'preference', label: 'Like or need', icon: 'star' },
  { value: 'date', label: 'Date', icon: 'today' },
  { value: 'complaint', label: 'Something went wrong', icon: 'talk' },
  { value: 'feedback', label: 'What they said of us', icon: 'heart' },
];

/** Writes down what just happened: a note at once, a visit, like or date with one press more. */
@Component({
  selector: 'rg-quick-add',
  imports: [ComplaintForm, DateForm, FeedbackForm, Icon, NoteForm, PreferenceForm, PromiseForm, VisitForm],
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
      @case ('promise') {
        <rg-promise-form [customerId]="customerId()" (left)="adding.set('note')" />
      }
      @case ('complaint') {
        <rg-complaint-form [customerId]="customerId()" (left)="adding.set('note')" />
      }
      @case ('feedback') {
        <rg-feedback-form [customerId]="customerId()" (left)="adding.set('note')" />
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
  private readonly atOnce = inject(AtOnce);
  private readonly inView = inject(InView);
  private readonly note = viewChild(NoteForm);
  private readonly visit = viewChild(VisitForm);
  private readonly preference = viewChild(PreferenceForm);
  private readonly promise = viewChild(PromiseForm);
  private readonly complaint = viewChild(ComplaintForm);
  private readonly feedback = viewChild(FeedbackForm);
  readonly customerId = input.required<string>();
  protected readonly others = others;
  protected readonly adding = signal<Adding>('note');

  /** Opens the form for it and puts the caret there. */
  add(what: Adding): void {
    this.adding.set(what);
    this.atOnce.show();
    this.form()?.focus();
    this.inView.keep();
  }

  private form(): { focus(): void } | undefined {
    return this.note() ?? this.visit() ?? this.preference() ?? this.promise() ?? this.complaint() ?? this.feedback();
  }
}
