import { Component, computed, model, signal } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { MatChipGrid, MatChipInput, MatChipRemove, MatChipRow, type MatChipInputEvent } from '@angular/material/chips';
import { MatFormField } from '@angular/material/form-field';
import { tagList } from '@regulars/customers/contract';
import { tagKey } from '@regulars/customers/domain';
import { Icon, resourceFor } from '@regulars/shared/ui';

/** Tags as chips, with those that exist offered as one types; Enter or a comma makes one. */
@Component({
  selector: 'rg-tag-field',
  imports: [
    Icon,
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatChipGrid,
    MatChipInput,
    MatChipRemove,
    MatChipRow,
    MatFormField,
    MatOption,
  ],
  template: `
    <label class="label" for="rg-tags">Tags</label>
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-chip-grid #grid aria-label="Tags">
        @for (tag of tags(); track tag) {
          <mat-chip-row (removed)="drop(tag)">
            {{ tag }}
            <button matChipRemove [attr.aria-label]="'Remove ' + tag"><rg-icon name="close" /></button>
          </mat-chip-row>
        }
      </mat-chip-grid>
      <input
        #field
        id="rg-tags"
        placeholder="Jazz, wholesale, front row"
        [matChipInputFor]="grid"
        [matChipInputSeparatorKeyCodes]="[13, 188]"
        [matAutocomplete]="offered"
        (input)="typed.set(field.value)"
        (matChipInputTokenEnd)="add($event)"
      />
      <mat-autocomplete #offered (optionSelected)="take($event.option.value); field.value = ''">
        @for (tag of offers(); track tag) {
          <mat-option [value]="tag">{{ tag }}</mat-option>
        }
      </mat-autocomplete>
    </mat-form-field>
  `,
  styles: `
    :host {
      display: block;
    }
    .label {
      display: block;
      padding-bottom: 6px;
      font: 500 var(--s-14)/1.4 var(--text);
      color: var(--ink-soft);
    }
    mat-form-field {
      width: 100%;
    }
    rg-icon {
      width: 16px;
      height: 16px;
    }
  `,
})
export class TagField {
  readonly tags = model.required<readonly string[]>();
  protected readonly typed = signal('');
  private readonly known = resourceFor(() => '/api/tags', tagList);
  protected readonly offers = computed(() => {
    const chosen = new Set(this.tags().map(tagKey));
    const start = tagKey(this.typed());
    const names = (this.known.value()?.items ?? []).map(({ name }) => name);
    return names.filter((name) => !chosen.has(tagKey(name)) && tagKey(name).includes(start)).slice(0, 8);
  });

  protected add({ value, chipInput }: MatChipInputEvent): void {
    this.take(value);
    chipInput.clear();
  }

  protected take(name: string): void {
    const tag = name.trim();
    this.typed.set('');
    if (tag === '' || this.tags().some((known) => tagKey(known) === tagKey(tag))) return;
    this.tags.update((tags) => [...tags, tag]);
  }

  protected drop(tag: string): void {
    this.tags.update((tags) => tags.filter((known) => known !== tag));
  }
}
