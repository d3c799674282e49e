import { Component, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import type { TouchpointView } from '@regulars/outreach/contract';
import { Problem, Sheet, TextField, Trouble } from '@regulars/shared/ui';
import { placeOf } from './place';
import { TouchpointActs } from './touchpoint-acts';

/** Asks for another day and time, local to the customer. */
@Component({
  selector: 'rg-move-sheet',
  imports: [Sheet, TextField, Trouble],
  template: `
    <rg-sheet heading="Send at another time">
      <form class="form" (submit)="save($event)">
        <div class="pair">
          <rg-text-field label="Day" kind="date" path="day" [problem]="problem()" [(value)]="day" />
          <rg-text-field label="Time" kind="time" path="time" [problem]="problem()" [(value)]="time" />
        </div>
        <p class="soft small">The time is theirs, in {{ place(greeting().zone) }}.</p>
        @if (problem(); as problem) {
          @if (problem.errors.length === 0) {
            <rg-trouble [problem]="problem" [canRetry]="false" />
          }
        }
        <div class="acts">
          <button class="btn main" [disabled]="saving()">Send it then</button>
          <button type="button" class="btn quiet" (click)="close()">Leave it as it was</button>
        </div>
      </form>
    </rg-sheet>
  `,
})
export class MoveSheet {
  private readonly acts = inject(TouchpointActs);
  private readonly sheet = viewChild.required(Sheet);
  readonly greeting = input.required<TouchpointView>();
  readonly moved = output();
  protected readonly place = placeOf;
  protected readonly day = linkedSignal(() => this.greeting().day);
  protected readonly time = linkedSignal(() => this.greeting().time);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly saving = signal(false);

  open(): void {
    this.problem.set(undefined);
    this.sheet().open();
  }

  protected close(): void {
    this.sheet().close();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.saving.set(true);
    try {
      await this.acts.move(this.greeting(), { day: this.day(), time: this.time() }, () => this.moved.emit());
      this.close();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }
}
