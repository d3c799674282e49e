import { Component, computed, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { Icon, type Segment } from '@regulars/shared/ui';
import type { ValueSource } from './clause-choices';
import { knownValues } from './known-values';

const mostOffered = 8;
let pickers = 0;

const asks: Readonly<Record<ValueSource, string>> = {
  tag: 'Choose a tag',
  rep: 'Choose who',
  city: 'Name a city',
  language: 'Choose a language',
  preference: 'What: jazz, red wine…',
};

/** The values of a line as chips, with those that are known offered as one types; Enter takes the one that is marked. */
@Component({
  selector: 'rg-value-picker',
  imports: [Icon, MatAutocomplete, MatAutocompleteTrigger, MatOption],
  template: `
    @for (value of values(); track value) {
      <span class="chip good">
        {{ known.nameOf(value) }}
        <button type="button" (click)="drop(value)">
          <rg-icon name="close" /><span class="unseen">Remove {{ known.nameOf(value) }}</span>
        </button>
      </span>
    }
    <input
      #field
      type="text"
      autocomplete="off"
      [id]="id"
      [attr.aria-label]="ask()"
      [placeholder]="values().length === 0 ? ask() : 'or another'"
      [matAutocomplete]="offered"
      (input)="typed.set(field.value)"
      (keydown.enter)="$event.preventDefault()"
    />
    <mat-autocomplete #offered autoActiveFirstOption (optionSelected)="take($event.option.value)">
      @for (offer of offers(); track offer.value) {
        <mat-option [value]="offer.value">{{ offer.label }}</mat-option>
      }
    </mat-autocomplete>
  `,
  styleUrl: './value-picker.scss',
})
export class ValuePicker {
  readonly values = input.required<readonly string[]>();
  readonly of = input.required<ValueSource>();
  readonly chosen = output<readonly string[]>();
  protected readonly id = `rg-values-${++pickers}`;
  protected readonly typed = signal('');
  protected readonly known = knownValues(this.of, this.typed);
  protected readonly ask = computed(() => asks[this.of()]);
  protected readonly offers = computed(() =>
    offered(this.known.offers(), this.of(), this.typed().trim()).filter(({ value }) => !this.values().includes(value)),
  );
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected take(value: string): void {
    this.field().nativeElement.value = '';
    this.typed.set('');
    if (!this.values().includes(value)) this.chosen.emit([...this.values(), value]);
  }

  protected drop(value: string): void {
    this.chosen.emit(this.values().filter((known) => known !== value));
    this.field().nativeElement.focus();
  }
}

type Offer = Pick<Segment, 'value' | 'label'>;

/** What is known, and the words as they were typed where words are what is asked: "nuts" finds "no nuts, ever". */
function offered(known: readonly Offer[], of: ValueSource, typed: string): readonly Offer[] {
  const few = known.slice(0, mostOffered);
  const isKnown = few.some(({ label }) => label.toLowerCase() === typed.toLowerCase());
  if (typed === '' || isKnown) return few;
  if (of === 'preference') return [{ value: typed, label: `whatever mentions “${typed}”` }, ...few];
  return of === 'city' ? [...few, { value: typed, label: typed }] : few;
}
