import { Component, inject } from '@angular/core';
import { Keys } from '@regulars/shared/ui/base';

/** The keys that do something here, and the switch for them. */
@Component({
  selector: 'rg-key-list',
  template: `
    <ul>
      <li><span>Search or do, also while typing</span><kbd>Ctrl K</kbd></li>
      @for (binding of keys.bindings(); track binding.keys) {
        <li>
          <span>{{ binding.says }}</span>
          <span>
            @for (key of binding.keys.split(' '); track $index) {
              <kbd>{{ key }}</kbd>
            }
          </span>
        </li>
      }
    </ul>
    <label><input type="checkbox" [checked]="keys.on()" (change)="keys.turn(!keys.on())" /> Single keys work</label>
  `,
  styles: `
    li {
      display: flex;
      justify-content: space-between;
      align-items: center;
      min-height: var(--target);
      border-bottom: var(--hair);
    }
    kbd {
      margin-left: 4px;
    }
    label {
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: var(--target);
      margin-top: 12px;
    }
    input {
      width: 20px;
      height: 20px;
      accent-color: var(--accent);
    }
  `,
})
export class KeyList {
  protected readonly keys = inject(Keys);
}
