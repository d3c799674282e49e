import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import { Icon } from '../icons/icon';

let sheets = 0;

/**
 * A sheet over the page for one small job; the browser keeps the focus inside and gives it back.
 *
 *     <rg-sheet #move heading="Send at another time"> … </rg-sheet>   <button (click)="move.open()">
 */
@Component({
  selector: 'rg-sheet',
  imports: [Icon],
  template: `
    <dialog #dialog [attr.aria-labelledby]="id" (close)="closed.emit()" (mousedown)="closeOutside($event)">
      <div class="inside">
        <header>
          <h2 [id]="id">{{ heading() }}</h2>
          <button type="button" class="btn quiet icon-only" (click)="close()">
            <rg-icon name="close" /><span class="unseen">Close</span>
          </button>
        </header>
        <ng-content />
      </div>
    </dialog>
  `,
  styles: `
    dialog {
      margin: auto;
      padding: 0;
      width: min(560px, calc(100vw - 32px));
      max-height: calc(100dvh - 32px);
      border: var(--hair);
      border-radius: var(--round-big);
      background: var(--raised);
      color: var(--ink);
      box-shadow: var(--lift-high);
    }
    dialog::backdrop {
      background: var(--veil);
    }
    .inside {
      padding: 16px 24px 24px;
    }
    header {
      display: flex;
      justify-content: space-between;
      align-items: center;
      margin: 0 -12px 8px 0;
    }
    h2 {
      font: 500 var(--s-20)/1.3 var(--name);
      color: var(--ink);
    }
    @media (max-width: 720px) {
      dialog {
        margin: auto 0 0;
        width: 100%;
        max-width: 100%;
        border-radius: var(--round-big) var(--round-big) 0 0;
      }
      .inside {
        padding: 8px 16px calc(24px + env(safe-area-inset-bottom));
      }
    }
  `,
})
export class Sheet {
  readonly heading = input.required<string>();
  readonly closed = output();
  protected readonly id = `rg-sheet-${++sheets}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  open(): void {
    this.dialog().nativeElement.showModal();
  }

  close(): void {
    this.dialog().nativeElement.close();
  }

  protected closeOutside(event: Event): void {
    if (event.target === this.dialog().nativeElement) this.close();
  }
}
