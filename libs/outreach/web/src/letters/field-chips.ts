import { Component, input, model, output } from '@angular/core';
import type { TemplateKind } from '@regulars/outreach/domain';
import { mergeFieldList } from '@regulars/outreach/contract';
import { resourceFor, Segments } from '@regulars/shared/ui';

/** Where a field is put in. */
export type Place = 'subject' | 'body';

/**
 * What is known of a customer, to be put into the words where the caret is. Where that is can be chosen here too: by
 * keyboard the way from the subject to these leads through the letter.
 */
@Component({
  selector: 'rg-field-chips',
  imports: [Segments],
  template: `
    @if (fields.value(); as fields) {
      <div role="group" aria-label="Put in what is known about them">
        <div class="head">
          <p class="small soft">Put in what is known. After the bar stand the words for when it is not.</p>
          <rg-segments label="Put it into" [options]="places" [value]="place()" (valueChange)="into($event)" />
        </div>
        <div class="chips">
          @for (field of fields.items; track field.name) {
            <button type="button" class="chip" [title]="field.says" (click)="chosen.emit(field.insert)">
              {{ words(field.name) }}
            </button>
          }
        </div>
      </div>
    }
  `,
  styles: `
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      justify-content: space-between;
    }
    .chips {
      padding-top: 12px;
    }
  `,
})
export class FieldChips {
  readonly kind = input.required<TemplateKind>();
  readonly place = model.required<Place>();
  readonly chosen = output<string>();
  protected readonly places = [
    { value: 'subject', label: 'Subject' },
    { value: 'body', label: 'Letter' },
  ];
  protected readonly fields = resourceFor(() => `/api/templates/fields?kind=${this.kind()}`, mergeFieldList);

  protected into(place: string): void {
    this.place.set(place === 'subject' ? 'subject' : 'body');
  }

  /** `first_name` → "First name". */
  protected words(name: string): string {
    const words = name.replaceAll('_', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
}
