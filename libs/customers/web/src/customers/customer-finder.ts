import { Component, computed, input, output, signal } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { searchResult, type SearchHit } from '@regulars/customers/contract';
import { resourceFor, withParams } from '@regulars/shared/ui';

/** Finds a customer by name, as one types. */
@Component({
  selector: 'rg-customer-finder',
  imports: [MatAutocomplete, MatAutocompleteTrigger, MatFormField, MatInput, MatOption],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <input
        #field
        matInput
        type="search"
        [placeholder]="label()"
        [attr.aria-label]="label()"
        [matAutocomplete]="offered"
        (input)="typed.set(field.value)"
      />
      <mat-autocomplete #offered autoActiveFirstOption (optionSelected)="take($event.option.value); field.value = ''">
        @for (one of found(); track one.id) {
          <mat-option [value]="one.id">{{ one.displayName }}</mat-option>
        }
      </mat-autocomplete>
    </mat-form-field>
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class CustomerFinder {
  readonly label = input('See it for somebody');
  readonly chosen = output<string>();
  /** The same, with the name. */
  readonly picked = output<SearchHit>();
  protected readonly typed = signal('');
  private readonly hits = resourceFor(() => {
    const q = this.typed().trim();
    return q === '' ? undefined : withParams('/api/customers/search', { q, limit: 8 });
  }, searchResult);
  protected readonly found = computed(() => (this.typed().trim() === '' ? [] : (this.hits.value()?.items ?? [])));

  protected take(id: unknown): void {
    const hit = this.found().find((one) => one.id === id);
    this.typed.set('');
    if (hit === undefined) return;
    this.chosen.emit(hit.id);
    this.picked.emit(hit);
  }
}
