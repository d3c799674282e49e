import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Problem, TextField, Trouble } from '@regulars/shared/ui';
import { NeedActs, type NeedPlace } from './need-acts';

/** Says that somebody has what they were looking for, and how they came by it. */
@Component({
  selector: 'rg-met-form',
  imports: [TextField, Trouble],
  template: `
    <form class="stack-tight" (submit)="save($event)">
      <p>“{{ need().text }}”</p>
      <rg-text-field
        label="How it was met"
        placeholder="took the oak table"
        hint="It may stay empty."
        path="how"
        [problem]="problem()"
        [(value)]="how"
      />
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn main" [attr.aria-disabled]="busy()">It is met</button>
        <button type="button" class="btn quiet" (click)="left.emit()">Never mind</button>
      </div>
    </form>
  `,
})
export class MetForm {
  private readonly acts = inject(NeedActs);
  private readonly field = viewChild.required(TextField);
  readonly need = input.required<NeedPlace>();
  readonly left = output();
  protected readonly how = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  focus(): void {
    this.field().focus();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      await this.acts.meet(this.need(), this.how());
      this.left.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
