import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { carePolicy } from '@regulars/care/contract';
import { customerConduct, type ConductView } from '@regulars/customers/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Part, resourceFor, Session, Sheet, Trouble, Written } from '@regulars/shared/ui';
import { ConductDesk } from './conduct-desk';
import { conductSaid } from './conduct-draft';
import { ConductForm } from './conduct-form';
import { ConductPast } from './conduct-past';

/**
 * On a customer's page: what follows, for a time, from behaviour that was not all right. Everybody reads what holds;
 * managers and owners set, change and end it, and read what is over. To a rep nothing shows where nothing holds.
 */
@Component({
  selector: 'rg-conduct-part',
  imports: [ConductForm, ConductPast, Part, Sheet, Trouble],
  templateUrl: './conduct-part.html',
  styles: `
    :host(:empty) {
      display: none;
    }
    .told {
      display: grid;
      gap: 4px;
      padding-top: 10px;
    }
    .nothing {
      padding-top: 10px;
    }
  `,
})
export class ConductPart {
  private readonly session = inject(Session);
  private readonly written = inject(Written);
  protected readonly desk = inject(ConductDesk);
  readonly customerId = input.required<string>();
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly editing = signal(false);
  protected readonly mayDecide = computed(() => this.session.can('manager'));
  protected readonly conduct = resourceFor(() => `/api/customers/${this.customerId()}/conduct`, customerConduct);
  /** Read only where it is shown. */
  protected readonly policy = resourceFor(
    () => (this.editing() || this.conduct.value()?.current ? '/api/care/policy' : undefined),
    carePolicy,
  );

  constructor() {
    reloadOnChange(this.conduct);
  }

  protected said(one: ConductView): string {
    return conductSaid(one, (day) => this.written.day(day));
  }

  protected open(): void {
    this.editing.set(true);
    this.sheet().open();
  }
}
