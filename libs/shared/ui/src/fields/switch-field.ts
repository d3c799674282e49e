import { Component, input, model } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';

/** On or off, at once: `<rg-switch label="Send birthday wishes" [(checked)]="on" says="Every day at 09:00." />`. */
@Component({
  selector: 'rg-switch',
  imports: [MatSlideToggle],
  template: `
    <mat-slide-toggle [checked]="checked()" [disabled]="disabled()" hideIcon (change)="checked.set($event.checked)">
      <span class="strong">{{ label() }}</span>
      @if (says()) {
        <span class="says small soft">{{ says() }}</span>
      }
    </mat-slide-toggle>
  `,
  styles: `
    :host {
      display: block;
      padding: 6px 0;
    }
    .says {
      display: block;
    }
  `,
})
export class Switch {
  readonly label = input.required<string>();
  readonly says = input<string>();
  readonly checked = model(false);
  readonly disabled = input(false);
}
