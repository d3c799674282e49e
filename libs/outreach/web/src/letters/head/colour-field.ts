import { Component, computed, input, model } from '@angular/core';
import { contrastOf, textOn } from '@regulars/outreach/domain';
import { TextField, type Problem } from '@regulars/shared/ui';

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** A colour, picked or written; says what stands on it, and how well that reads. */
@Component({
  selector: 'rg-colour-field',
  imports: [TextField],
  template: `
    <div class="pair">
      <rg-text-field
        label="Colour"
        path="accent"
        [hint]="says()"
        [problem]="problem()"
        [error]="wrong()"
        [(value)]="value"
      />
      <input type="color" aria-label="Pick the colour" [value]="picked()" (input)="pick($event)" />
    </div>
  `,
  styles: `
    .pair {
      display: flex;
      gap: 12px;
      align-items: start;
    }
    rg-text-field {
      flex: 1;
    }
    input {
      flex: none;
      width: 64px;
      height: 48px;
      margin-top: 26px;
      padding: 4px;
      border: 1px solid var(--line-strong);
      border-radius: var(--round);
      background: var(--raised);
      cursor: pointer;
    }
  `,
})
export class ColourField {
  readonly value = model.required<string>();
  readonly problem = input<Problem>();
  protected readonly wrong = computed(() =>
    isColour(this.value()) ? undefined : 'A colour looks like #17594a: a hash and six digits or letters a to f.',
  );
  protected readonly picked = computed(() => (isColour(this.value()) ? this.value().toLowerCase() : '#000000'));
  protected readonly says = computed(() => {
    const text = textOn(this.picked());
    const contrast = contrastOf(text, this.picked()).toFixed(1);
    return `Your name stands on it in ${text === '#ffffff' ? 'white' : 'black'}, contrast ${contrast} to 1.`;
  });

  protected pick({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.value.set(target.value);
  }
}
