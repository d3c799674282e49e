import { booleanAttribute, Component, computed, input, output } from '@angular/core';

/** One choice of a pill. */
export interface PillOption {
  readonly value: string;
  readonly label: string;
}

/** A filter as a pill: the browser's own list under it, tinted once something is chosen. The first option means "any". */
@Component({
  selector: 'rg-pill-select',
  template: `
    <select [class.set]="set()" [attr.aria-label]="label()" (change)="choose($event)">
      @for (option of options(); track option.value) {
        <option [value]="option.value" [selected]="option.value === value()">{{ option.label }}</option>
      }
    </select>
  `,
  styles: `
    :host {
      display: inline-flex;
      min-width: 0;
    }
    select {
      appearance: none;
      min-height: var(--target);
      max-width: 100%;
      padding: 0 30px 0 14px;
      border: 0;
      border-radius: var(--pill);
      field-sizing: content;
      background:
        linear-gradient(45deg, transparent 50%, currentColor 50%) calc(100% - 19px) 19px / 5px 5px no-repeat,
        linear-gradient(-45deg, transparent 50%, currentColor 50%) calc(100% - 14px) 19px / 5px 5px no-repeat;
      color: var(--ink-soft);
      font: 500 var(--s-14)/1 var(--text);
      text-overflow: ellipsis;
      cursor: pointer;
    }
    select:hover {
      background-color: var(--sunken);
      color: var(--ink);
    }
    select.set {
      background-color: var(--accent-soft);
      color: var(--accent);
      font-weight: 600;
    }
    select:focus-visible {
      border-radius: var(--pill);
    }
    option {
      background: var(--raised);
      color: var(--ink);
    }
  `,
})
export class PillSelect {
  readonly label = input.required<string>();
  readonly options = input.required<readonly PillOption[]>();
  readonly value = input('');
  /** For what always has a value, such as an order: never tinted. */
  readonly plain = input(false, { transform: booleanAttribute });
  readonly chosen = output<string>();
  protected readonly set = computed(() => !this.plain() && this.value() !== (this.options()[0]?.value ?? ''));

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.chosen.emit(target.value);
  }
}
