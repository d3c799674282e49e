import { Component, input } from '@angular/core';

let parts = 0;

/**
 * A part of a page under a small heading with a hairline. What stands right of the heading goes into `[end]`:
 *
 *     <rg-part heading="Needs you"><a end routerLink="/plan">Plan</a> …rows… </rg-part>
 */
@Component({
  selector: 'rg-part',
  template: `
    <section [attr.aria-labelledby]="id">
      <div class="head">
        <h2 [id]="id">{{ heading() }}</h2>
        <div class="end"><ng-content select="[end]" /></div>
      </div>
      <ng-content />
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 16px;
      padding-bottom: 10px;
      border-bottom: var(--hair);
    }
    .end {
      font: 600 var(--s-14)/1.4 var(--text);
      color: var(--ink-soft);
    }
    .end ::ng-deep :is(a, button) {
      position: relative;
      border: 0;
      padding: 0;
      background: none;
      color: var(--ink-soft);
      font: inherit;
      &:hover {
        color: var(--accent);
      }
      /* a target for the thumb, without moving the line */
      &::after {
        content: '';
        position: absolute;
        inset: -13px -8px;
      }
    }
  `,
})
export class Part {
  readonly heading = input.required<string>();
  protected readonly id = `rg-part-${++parts}`;
}
