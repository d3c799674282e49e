import { afterNextRender, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Problem, Sheet, TextField, Trouble } from '@regulars/shared/ui';
import { PromiseActs, type KnownPromise } from './promise-acts';

const words = {
  break: {
    heading: 'It could not be kept',
    asks: 'What came in between?',
    hint: 'Whoever speaks with them next reads it before they do.',
    does: 'Write it down',
  },
  withdraw: {
    heading: 'They no longer want it',
    asks: 'What did they say?',
    hint: 'It then counts neither as kept nor as broken.',
    does: 'Take it off',
  },
} as const;

/** Asks why a promise ends without being kept. */
@Component({
  selector: 'rg-why-sheet',
  imports: [Sheet, TextField, Trouble],
  template: `
    <rg-sheet [heading]="words[how()].heading" (closed)="closed.emit()">
      <form (submit)="end($event)">
        <p>{{ promise().what }}</p>
        <rg-text-field
          [label]="words[how()].asks"
          [hint]="words[how()].hint"
          [lines]="2"
          path="why"
          [problem]="problem()"
          [(value)]="why"
        />
        @if (problem(); as problem) {
          @if (problem.errors.length === 0) {
            <rg-trouble [problem]="problem" [canRetry]="false" />
          }
        }
        <div class="acts">
          <button class="btn main">{{ words[how()].does }}</button>
          <button type="button" class="btn quiet" (click)="sheet().close()">Never mind</button>
        </div>
      </form>
    </rg-sheet>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class WhySheet {
  private readonly acts = inject(PromiseActs);
  readonly promise = input.required<KnownPromise>();
  readonly how = input.required<keyof typeof words>();
  readonly closed = output();
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly words = words;
  protected readonly why = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    afterNextRender(() => this.sheet().open());
  }

  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await this.acts.end(this.promise(), this.how(), this.why());
      this.sheet().close();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
