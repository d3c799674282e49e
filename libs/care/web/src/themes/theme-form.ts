import type { OnInit } from '@angular/core';
import { Component, inject, input, output, signal } from '@angular/core';
import type { ThemeView } from '@regulars/care/contract';
import { Problem, TextField, Trouble } from '@regulars/shared/ui';
import { ThemeActs } from './theme-acts';
import { wordsTyped } from './theme-words';

/** Makes a theme, or changes one. */
@Component({
  selector: 'rg-theme-form',
  imports: [TextField, Trouble],
  template: `
    <form class="form" novalidate (submit)="save($event)">
      <rg-text-field
        label="What is it called?"
        placeholder="Parking"
        path="name"
        [problem]="problem()"
        [(value)]="name"
      />
      <rg-text-field
        label="Words that suggest it"
        hint="With commas between them; the name counts by itself."
        placeholder="park, car, garage"
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
      <div class="acts">
        <button class="btn main">{{ known() ? 'Save' : 'Add this theme' }}</button>
        <button type="button" class="btn quiet" (click)="left.emit()">Never mind</button>
      </div>
    </form>
  `,
})
export class ThemeForm implements OnInit {
  private readonly acts = inject(ThemeActs);
  readonly known = input<ThemeView>();
  readonly left = output();
  protected readonly name = signal('');
  protected readonly words = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  ngOnInit(): void {
    this.name.set(this.known()?.name ?? '');
    this.words.set(this.known()?.words.join(', ') ?? '');
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    try {
      await this.acts.save({ name: this.name(), words: wordsTyped(this.words()) }, this.known());
      this.left.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
