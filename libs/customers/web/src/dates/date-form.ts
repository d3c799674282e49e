import type { OnInit } from '@angular/core';
import { Component, inject, input, output, signal } from '@angular/core';
import type { DateKind } from '@regulars/customers/domain';
import { PartialDayField, Problem, Segments, TextField, Trouble } from '@regulars/shared/ui';
import { Things } from '../panels/things';
import { dateName } from './date-words';

/** A date as far as its form needs it. */
export interface KnownDate {
  readonly id: string;
  readonly kind: DateKind;
  readonly label: string | null;
  readonly day: string;
}

const kinds = [
  { value: 'birthday', label: 'Birthday' },
  { value: 'anniversary', label: 'Anniversary' },
  { value: 'other', label: 'Another day' },
];

/** Writes down a birthday or another day that matters, or changes one. The year may be left out. */
@Component({
  selector: 'rg-date-form',
  imports: [PartialDayField, Segments, TextField, Trouble],
  template: `
    <form novalidate (submit)="save($event)">
      @if (!known()) {
        <rg-segments label="Which day" [options]="kinds" [(value)]="kind" />
      }
      <rg-partial-day-field
        [label]="kind() === 'birthday' ? 'Birthday' : 'Day'"
        path="day"
        [problem]="problem()"
        [(value)]="day"
      />
      @if (kind() !== 'birthday') {
        <rg-text-field
          label="What day it is to them"
          [placeholder]="kind() === 'other' ? 'First day of the season' : 'Wedding anniversary'"
          path="label"
          [problem]="problem()"
          [(value)]="label"
        />
      }
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn main">{{ known() ? 'Save' : 'Remember it' }}</button>
        <button type="button" class="btn quiet" (click)="left.emit()">Never mind</button>
        @if (known()) {
          <button type="button" class="btn quiet" (click)="remove()">Take it off</button>
        }
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
export class DateForm implements OnInit {
  private readonly things = inject(Things);
  readonly customerId = input.required<string>();
  readonly known = input<KnownDate>();
  readonly left = output();

  protected readonly kinds = kinds;
  protected readonly kind = signal<string>('birthday');
  protected readonly day = signal('');
  protected readonly label = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  ngOnInit(): void {
    const known = this.known();
    if (!known) return;
    this.kind.set(known.kind);
    this.day.set(known.day);
    this.label.set(known.label ?? '');
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    const label = this.label().trim() === '' ? null : this.label();
    const body = this.known() ? { day: this.day(), label } : { kind: this.kind(), day: this.day(), label };
    try {
      await this.things.save({ customerId: this.customerId(), kind: 'dates', id: this.known()?.id }, body);
      this.day.set('');
      this.label.set('');
      this.left.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected remove(): void {
    const known = this.known();
    if (!known) return;
    this.left.emit();
    void this.things.remove(
      { customerId: this.customerId(), kind: 'dates', id: known.id },
      `${dateName(known)} is taken off.`,
    );
  }
}
