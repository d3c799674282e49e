import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { Purpose } from '@regulars/customers/domain';
import { purposes } from '@regulars/customers/domain';
import { Api, Problem, Sheet, Tick, Trouble } from '@regulars/shared/ui';
import { ConsentFields } from './consent-fields';
import { purposeWords } from './consent-words';

/** Records a new yes or no, for the kinds that are ticked, in the words that were said. */
@Component({
  selector: 'rg-consent-sheet',
  imports: [ConsentFields, Sheet, Tick, Trouble],
  template: `
    <rg-sheet heading="May we write?">
      <form (submit)="save($event)">
        <fieldset>
          <legend class="small soft">What for</legend>
          @for (one of kinds; track one.purpose) {
            <rg-tick
              [label]="one.label"
              [checked]="chosen().has(one.purpose)"
              (checkedChange)="choose(one.purpose, $event)"
            />
          }
        </fieldset>
        <rg-consent-fields [problem]="problem()" [(basis)]="basis" [(wording)]="wording" [(source)]="source" />
        @if (problem(); as problem) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
        <p class="small soft">Recorded with your name and the time. What was recorded before stays on record.</p>
        <div class="acts"><button class="btn main" [disabled]="chosen().size === 0">Record it</button></div>
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
export class ConsentSheet {
  private readonly api = inject(Api);
  readonly url = input.required<string>();
  readonly recorded = output();
  private readonly sheet = viewChild.required(Sheet);

  protected readonly kinds = purposes.map((purpose) => ({ purpose, label: purposeWords([purpose]) }));
  protected readonly chosen = signal<ReadonlySet<Purpose>>(new Set());
  protected readonly basis = signal('none');
  protected readonly wording = signal('');
  protected readonly source = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly said = computed(() => {
    const texts = { wording: this.wording().trim(), source: this.source().trim() };
    return this.basis() === 'asked' ? Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) : {};
  });

  open(basis: string): void {
    this.basis.set(basis);
    this.chosen.set(new Set(purposes));
    this.problem.set(undefined);
    this.sheet().open();
  }

  protected choose(purpose: Purpose, on: boolean): void {
    this.chosen.update((chosen) => new Set(purposes.filter((one) => (one === purpose ? on : chosen.has(one)))));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await this.api.post(this.url(), { basis: this.basis(), purposes: [...this.chosen()], ...this.said() });
      this.sheet().close();
      this.recorded.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
