import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Sheet, TextField, Written } from '@regulars/shared/ui';

/** Asks on which day several are to go out instead; each keeps its time. */
@Component({
  selector: 'rg-bulk-move-sheet',
  imports: [Sheet, TextField],
  template: `
    <rg-sheet [heading]="'Move ' + what()">
      <form class="form" (submit)="save($event)">
        <rg-text-field label="To this day" kind="date" [(value)]="day" />
        <p class="soft small">Each keeps its time of the day. What cannot go out on that day stays where it is.</p>
        <div class="acts">
          <button class="btn main">Move {{ what() }}</button>
          <button type="button" class="btn quiet" (click)="close()">Leave them where they are</button>
        </div>
      </form>
    </rg-sheet>
  `,
})
export class BulkMoveSheet {
  private readonly sheet = viewChild.required(Sheet);
  private readonly written = inject(Written);
  /** How many, in words. */
  readonly what = input.required<string>();
  readonly chosen = output<string>();
  protected readonly day = signal('');

  open(): void {
    this.day.set(this.written.today());
    this.sheet().open();
  }

  protected close(): void {
    this.sheet().close();
  }

  protected save(event: Event): void {
    event.preventDefault();
    if (this.day() === '') return;
    this.close();
    this.chosen.emit(this.day());
  }
}
