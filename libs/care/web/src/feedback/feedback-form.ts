import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import type { FeedbackAnswer } from '@regulars/care/domain';
import { Problem, Segments, TextField, Trouble } from '@regulars/shared/ui';
import { FeedbackActs } from './feedback-acts';

type About = 'talk' | 'visit';

const abouts = [
  { value: 'talk', label: 'In general' },
  { value: 'visit', label: 'After a visit' },
];

const answers: readonly { value: FeedbackAnswer; label: string }[] = [
  { value: 'good', label: 'It was good' },
  { value: 'ok', label: 'It was all right' },
  { value: 'bad', label: 'It was not good' },
];

/** Writes down what a customer said of us: their words, and with one press how it was. */
@Component({
  selector: 'rg-feedback-form',
  imports: [Segments, TextField, Trouble],
  template: `
    <form novalidate (submit)="$event.preventDefault()">
      <rg-segments label="About" [options]="abouts" [value]="about()" (valueChange)="speakOf($event)" />
      <rg-text-field
        label="What they said of us, in their words"
        [lines]="2"
        path="words"
        [problem]="problem()"
        [(value)]="words"
      />
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts" role="group" aria-label="How it was">
        @for (answer of answers; track answer.value) {
          <button type="button" class="btn" (click)="save(answer.value)">{{ answer.label }}</button>
        }
        <button type="button" class="btn quiet" (click)="left.emit()">Not now</button>
      </div>
      <p class="small soft">What was not good stands on Today until one of you saw to it.</p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class FeedbackForm {
  private readonly acts = inject(FeedbackActs);
  private readonly field = viewChild.required(TextField);
  readonly customerId = input.required<string>();
  /** Not to be written down now, or written down. */
  readonly left = output();
  protected readonly abouts = abouts;
  protected readonly answers = answers;
  protected readonly about = signal<About>('talk');
  protected readonly words = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  focus(): void {
    this.field().focus();
  }

  protected speakOf(about: string): void {
    this.about.set(about === 'visit' ? 'visit' : 'talk');
  }

  protected async save(answer: FeedbackAnswer): Promise<void> {
    this.problem.set(undefined);
    const words = this.words().trim();
    try {
      await this.acts.add(this.customerId(), { about: this.about(), answer, words: words === '' ? null : words });
      this.left.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
