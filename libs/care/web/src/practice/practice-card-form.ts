import type { OnInit } from '@angular/core';
import { Component, inject, input, output, signal } from '@angular/core';
import type { PracticeCardView } from '@regulars/care/contract';
import { Api, Problem, TextField, Trouble } from '@regulars/shared/ui';

/** Writes a practice card, or changes one. */
@Component({
  selector: 'rg-practice-card-form',
  imports: [TextField, Trouble],
  template: `
    <form class="form" (submit)="save($event)">
      <rg-text-field label="The moment" path="title" [problem]="problem()" [(value)]="title" />
      <rg-text-field label="What helps, a line each" [lines]="4" path="words" [problem]="problem()" [(value)]="words" />
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn main">{{ known() ? 'Save' : 'Add this card' }}</button>
        <button type="button" class="btn quiet" (click)="left.emit(false)">Never mind</button>
      </div>
    </form>
  `,
})
export class PracticeCardForm implements OnInit {
  private readonly api = inject(Api);
  readonly known = input<PracticeCardView>();
  /** Whether it was saved. */
  readonly left = output<boolean>();
  protected readonly title = signal('');
  protected readonly words = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  ngOnInit(): void {
    this.title.set(this.known()?.title ?? '');
    this.words.set(this.known()?.words ?? '');
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    const known = this.known();
    const body = { title: this.title(), words: this.words() };
    try {
      if (known) await this.api.put(`/api/practice-cards/${known.id}`, body);
      else await this.api.post('/api/practice-cards', body);
      this.left.emit(true);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
