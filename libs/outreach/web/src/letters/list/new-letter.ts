import { Component, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { template } from '@regulars/outreach/contract';
import { Api, ChoiceField, Problem, Sheet, TextField } from '@regulars/shared/ui';
import { isKind, kindOptions } from '../kind-words';

/** Begins a letter: what it is for, and how it is called. It starts with words that can be sent as they are. */
@Component({
  selector: 'rg-new-letter',
  imports: [ChoiceField, Sheet, TextField],
  template: `
    <rg-sheet heading="Write a new letter">
      <form class="stack-tight" (submit)="begin($event)">
        <rg-choice-field label="What is it for?" [options]="kinds" [value]="kind()" (valueChange)="choose($event)" />
        <rg-text-field label="What do you call it?" path="name" [problem]="problem()" [(value)]="name" />
        <p class="small soft">It begins with words that can be sent as they are, for you to make your own.</p>
        <div class="acts"><button class="btn main">Begin</button></div>
      </form>
    </rg-sheet>
  `,
})
export class NewLetter {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly sheet = viewChild.required(Sheet);
  protected readonly kinds = kindOptions;
  protected readonly kind = signal<string>('birthday');
  protected readonly name = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  open(): void {
    this.sheet().open();
  }

  protected choose(kind: string): void {
    if (isKind(kind)) this.kind.set(kind);
  }

  protected async begin(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const { id } = await this.api.post('/api/templates', { kind: this.kind(), name: this.name() }, template);
      this.sheet().close();
      await this.router.navigate(['/letters', id]);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
