import { Component, input, linkedSignal, output, viewChild } from '@angular/core';
import { Sheet, TextField } from '@regulars/shared/ui';

/** Asks how a letter is called. */
@Component({
  selector: 'rg-name-sheet',
  imports: [Sheet, TextField],
  template: `
    <rg-sheet heading="Rename this letter">
      <form class="stack-tight" (submit)="send($event)">
        <rg-text-field label="What do you call it?" [(value)]="typed" />
        <div class="acts"><button class="btn main">Rename</button></div>
      </form>
    </rg-sheet>
  `,
})
export class NameSheet {
  private readonly sheet = viewChild.required(Sheet);
  readonly name = input.required<string>();
  readonly named = output<string>();
  protected readonly typed = linkedSignal(() => this.name());

  open(): void {
    this.sheet().open();
  }

  close(): void {
    this.sheet().close();
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.named.emit(this.typed().trim());
  }
}
