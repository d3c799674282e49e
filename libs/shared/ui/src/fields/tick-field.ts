import { Component, input, model } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';

/** A box to tick that is saved with its form: `<rg-tick label="Do not contact" [(checked)]="silent" />`. */
@Component({
  selector: 'rg-tick',
  imports: [MatCheckbox],
  template: `
    <mat-checkbox [checked]="checked()" [disabled]="disabled()" (change)="checked.set($event.checked)">
      {{ label() }}
      @if (says()) {
        <span class="says small soft">{{ says() }}</span>
      }
    </mat-checkbox>
  `,
  styles: `
    :host {
      display: block;
      margin-left: -11px;
    }
    .says {
      display: block;
    }
  `,
})
export class Tick {
  readonly label = input.required<string>();
  readonly says = input<string>();
  readonly checked = model(false);
  readonly disabled = input(false);
}
