import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import type { ConsentState } from '@regulars/customers/contract';
import { consentList } from '@regulars/customers/contract';
import { Api, dayIn, Part, Problem, resourceFor, Sheet, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { CustomerChanges, reloadOnChange } from '../panels/customer-changes';
import { ConsentFields } from './consent-fields';
import { consentSentences } from './consent-words';

/** Whether we may write to a customer, for what, and how we know; recording something new about it. */
@Component({
  selector: 'rg-may-we-write',
  imports: [ConsentFields, Part, Sheet, Skeleton, Trouble],
  template: `
    <rg-part heading="May we write?">
      <button end type="button" class="no-print" (click)="open()">
        Change<span class="unseen"> whether we may write</span>
      </button>
      @if (consents.value()) {
        <ul class="small soft">
          @for (sentence of sentences(); track sentence) {
            <li>{{ sentence }}</li>
          } @empty {
            <li>Not yet. Nothing is sent to them.</li>
          }
          @if (last(); as last) {
            <li>{{ last }}</li>
          }
        </ul>
      } @else if (consents.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="consents.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="1" />
      }
    </rg-part>
    <rg-sheet heading="May we write?">
      <form (submit)="save($event)">
        <rg-consent-fields [problem]="problem()" [(basis)]="basis" [(wording)]="wording" [(source)]="source" />
        @if (problem(); as problem) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
        <p class="small soft">Recorded with your name and the time. What was recorded before stays on record.</p>
        <div class="acts"><button class="btn main">Record it</button></div>
      </form>
    </rg-sheet>
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      padding-top: 10px;
    }
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class MayWeWrite {
  private readonly api = inject(Api);
  private readonly written = inject(Written);
  private readonly changes = inject(CustomerChanges);
  readonly customerId = input.required<string>();
  private readonly url = computed(() => `/api/customers/${this.customerId()}/consents`);
  protected readonly consents = resourceFor(() => this.url(), consentList);
  private readonly sheet = viewChild.required(Sheet);

  protected readonly basis = signal('none');
  protected readonly wording = signal('');
  protected readonly source = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly sentences = computed(() => {
    const { current: states = [], history = [] } = this.consents.value() ?? {};
    // The day they gave it says more than the day it was written down.
    const given = (purpose: ConsentState['purpose']) =>
      history.find((entry) => entry.purposes.includes(purpose))?.givenOn;
    const since = (state: ConsentState) => {
      const day = given(state.purpose);
      return day ? this.written.day(day) : this.dayOf(state.since);
    };
    return consentSentences(states.map((state) => ({ ...state, since: since(state), until: this.dayOf(state.until) })));
  });
  protected readonly last = computed(() => {
    const entry = this.consents.value()?.history[0];
    if (!entry) return undefined;
    const said = entry.wording === null ? '' : ` They were asked: “${entry.wording}”`;
    return `Recorded ${entry.by === null ? '' : `by ${entry.by} `}on ${this.written.day(dayIn(this.written.zone(), entry.at))}.${said}`;
  });

  constructor() {
    reloadOnChange(this.consents);
  }

  protected open(): void {
    this.basis.set(this.consents.value()?.current.find(({ allowed }) => allowed)?.basis ?? 'none');
    this.problem.set(undefined);
    this.sheet().open();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const asked = this.basis() === 'asked';
    const wording = asked && this.wording().trim() !== '' ? { wording: this.wording() } : {};
    const source = asked && this.source().trim() !== '' ? { source: this.source() } : {};
    try {
      await this.api.post(this.url(), { basis: this.basis(), ...wording, ...source });
      this.sheet().close();
      this.changes.tell();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  private dayOf(moment: string | null): string | null {
    return moment === null ? null : this.written.day(dayIn(this.written.zone(), moment));
  }
}
