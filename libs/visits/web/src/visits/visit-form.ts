import type { OnInit } from '@angular/core';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { Things } from '@regulars/customers/web';
import { Problem, Session, TextField, Trouble, Written, writingOf } from '@regulars/shared/ui';
import type { Visit } from '@regulars/visits/contract';
import { amountStyle, minorOf, typedAmount } from '@regulars/visits/domain';

/** A visit as far as its form needs it. */
export type KnownVisit = Pick<Visit, 'id' | 'day' | 'amount' | 'items' | 'note'>;

/** Writes a visit down, or changes one: the day, what was paid, what was bought, a word about it. */
@Component({
  selector: 'rg-visit-form',
  imports: [TextField, Trouble],
  template: `
    <form novalidate (submit)="save($event)">
      <div class="pair">
        <rg-text-field
          label="Day"
          kind="date"
          [max]="written.today()"
          path="day"
          [problem]="problem()"
          [hint]="daySaid()"
          [(value)]="day"
        />
        <rg-text-field
          label="Paid"
          [placeholder]="example()"
          path="amount"
          [problem]="problem()"
          [error]="wrongAmount() ? 'This cannot be read as an amount.' : undefined"
          [hint]="understood()"
          [(value)]="amount"
        />
      </div>
      <rg-text-field
        label="What they bought or had done"
        placeholder="One thing a line"
        [lines]="2"
        path="items"
        [problem]="problem()"
        [(value)]="items"
      />
      <rg-text-field label="A word about it" path="note" [problem]="problem()" [(value)]="note" />
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn main">{{ known() ? 'Save' : 'Write visit down' }}</button>
        <button type="button" class="btn quiet" (click)="left.emit()">Never mind</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class VisitForm implements OnInit {
  private readonly things = inject(Things);
  private readonly session = inject(Session);
  protected readonly written = inject(Written);
  private readonly field = viewChild.required(TextField);
  readonly customerId = input.required<string>();
  readonly known = input<KnownVisit>();
  /** Saved, or not to be changed after all. */
  readonly left = output();

  protected readonly day = signal('');
  protected readonly amount = signal('');
  protected readonly items = signal('');
  protected readonly note = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly tried = signal(false);

  // What was paid once stays in the currency it was paid in.
  private readonly style = computed(() => {
    const business = this.session.business();
    const currency = this.known()?.amount?.currency ?? business?.currency ?? 'EUR';
    return amountStyle(currency, writingOf(business?.country ?? 'GB').figures);
  });
  private readonly minor = computed(() => minorOf(this.amount(), this.style()));
  protected readonly wrongAmount = computed(() => this.tried() && this.minor() === undefined);
  protected readonly understood = computed(() => {
    const minor = this.minor();
    return typeof minor === 'number' ? this.written.money({ minor, currency: this.style().currency }) : undefined;
  });
  protected readonly example = computed(() => typedAmount(3190 * 10 ** (this.style().digits - 2), this.style()));
  protected readonly daySaid = computed(() => (this.day() === '' ? undefined : this.written.relativeDay(this.day())));

  ngOnInit(): void {
    const known = this.known();
    this.day.set(known?.day ?? this.written.today());
    this.items.set(known?.items.join('\n') ?? '');
    this.note.set(known?.note ?? '');
    this.amount.set(known?.amount ? typedAmount(known.amount.minor, this.style()) : '');
  }

  focus(): void {
    this.field().focus();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.problem.set(undefined);
    const minor = this.minor();
    if (minor === undefined) return;
    try {
      await this.things.save({ customerId: this.customerId(), kind: 'visits', id: this.known()?.id }, this.body(minor));
      this.left.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  private body(minor: number | null) {
    const items = this.items()
      .split('\n')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const note = this.note().trim();
    return {
      day: this.day(),
      amount: minor === null ? null : { minor, currency: this.style().currency },
      items,
      note: note === '' ? null : note,
    };
  }
}
