import { Component, input, output } from '@angular/core';
import { clauseKinds, type ClauseKind } from '@regulars/outreach/domain';
import { fieldWords } from './field-words';

/** What a line may ask, to choose from. */
@Component({
  selector: 'rg-field-list',
  template: `
    <p class="small soft" [id]="id">What is it about?</p>
    <div class="chips" role="group" [attr.aria-labelledby]="id">
      @for (kind of kinds; track kind) {
        <button type="button" class="chip" (click)="chosen.emit(kind)">{{ words[kind].choose }}</button>
      }
      @if (mayLeave()) {
        <button type="button" class="btn quiet" (click)="left.emit()">Not now</button>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 12px 0;
    }
  `,
})
export class FieldList {
  /** Whether one may go on without choosing. */
  readonly mayLeave = input(true);
  readonly chosen = output<ClauseKind>();
  readonly left = output();
  protected readonly words = fieldWords;
  protected readonly kinds = clauseKinds.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
  protected readonly id = `rg-fields-${++lists}`;
}

let lists = 0;
// As one thinks of customers: what they like and how they come first, the book-keeping last.
const order = Object.keys(fieldWords);
