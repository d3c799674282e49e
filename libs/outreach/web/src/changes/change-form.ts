import { Component, inject, input, signal } from '@angular/core';
import { Problem, TextField, Trouble } from '@regulars/shared/ui';
import { ChangeActs } from './change-acts';

/** Writes down what was changed. Nobody is told by that. */
@Component({
  selector: 'rg-change-form',
  imports: [TextField, Trouble],
  template: `
    <form class="form" novalidate (submit)="save($event)">
      <rg-text-field
        label="What did you change?"
        hint="It stands like this in the letter, between a greeting and a thank-you."
        placeholder="We have three more parking places since May."
        [lines]="3"
        path="words"
        [problem]="problem()"
        [(value)]="words"
      />
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn">Write it down</button>
        <p class="small soft">You see who gets it before anybody is told.</p>
      </div>
    </form>
  `,
})
export class ChangeForm {
  private readonly acts = inject(ChangeActs);
  readonly themeId = input.required<string>();
  protected readonly words = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    try {
      await this.acts.add(this.themeId(), this.words());
      this.words.set('');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
