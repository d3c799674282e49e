import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { programme } from '@regulars/outreach/contract';
import { Api, ChoiceField, Icon, Problem, Sheet, TextField, Trouble } from '@regulars/shared/ui';
import { addableKinds, kindWords, wordsOf } from './kinds';

const first = addableKinds[0];

/** Adds another programme of a kind, switched off, and goes to it. */
@Component({
  selector: 'rg-add-programme',
  imports: [ChoiceField, Icon, Sheet, TextField, Trouble],
  template: `
    <button type="button" class="btn" (click)="sheet().open()"><rg-icon name="plus" />Add another</button>
    <rg-sheet heading="Add a programme">
      <form class="form" (submit)="add($event)">
        <rg-choice-field label="What for" [options]="kinds" path="kind" [problem]="problem()" [(value)]="kind" />
        <rg-text-field
          label="Name"
          hint="Only your team sees it."
          path="name"
          [problem]="problem()"
          [placeholder]="suggested()"
          [(value)]="name"
        />
        @if (problem(); as problem) {
          @if (problem.errors.length === 0) {
            <rg-trouble [problem]="problem" [canRetry]="false" />
          }
        }
        <div class="acts">
          <button class="btn main" [disabled]="adding()">Add it</button>
          <p class="small soft">It is off until you switch it on.</p>
        </div>
      </form>
    </rg-sheet>
  `,
})
export class AddProgramme {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly kinds = addableKinds.map((value) => ({ value, label: kindWords[value].label }));
  protected readonly kind = signal<string>(first);
  protected readonly name = signal('');
  protected readonly adding = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly chosen = computed(() => addableKinds.find((kind) => kind === this.kind()) ?? first);
  protected readonly suggested = computed(() => wordsOf(this.chosen()).label);

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.adding.set(true);
    try {
      const name = this.name().trim() || this.suggested();
      const { id } = await this.api.post('/api/programmes', { kind: this.chosen(), name }, programme);
      await this.router.navigate(['/programmes', id]);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.adding.set(false);
    }
  }
}
