import type { OnInit } from '@angular/core';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ConductView } from '@regulars/customers/contract';
import { Problem, rebase, TextField, TheirsToo, Trouble, Written, type Collision } from '@regulars/shared/ui';
import { conductFields, conductFieldWords, draftOfConduct, freshConduct, lastDayFrom } from './conduct-draft';
import type { ConductDraft, ConductField } from './conduct-draft';
import { ConductDesk } from './conduct-desk';

/** Sets what follows from somebody's behaviour, or changes it; what the house says stands beside. */
@Component({
  selector: 'rg-conduct-form',
  imports: [TextField, TheirsToo, Trouble],
  templateUrl: './conduct-form.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
    aside {
      padding: 12px 16px;
      border-radius: var(--round);
      background: var(--sunken);
    }
  `,
})
export class ConductForm implements OnInit {
  private readonly desk = inject(ConductDesk);
  protected readonly written = inject(Written);
  readonly customerId = input.required<string>();
  /** The one that holds; null where none does. */
  readonly known = input.required<ConductView | null>();
  readonly policy = input<string>();
  /** Saved, or not to be set after all. */
  readonly left = output();

  protected readonly words = conductFieldWords;
  protected readonly draft = signal<ConductDraft>(freshConduct);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** What a colleague wrote meanwhile where it was written here too; undefined while nobody did. */
  protected readonly collisions = signal<readonly Collision<ConductField>[] | undefined>(undefined);
  protected readonly lastDay = computed(() => lastDayFrom(this.written.today()));
  /** As it was read last. */
  private seen: ConductView | null = null;

  ngOnInit(): void {
    this.seen = this.known();
    this.draft.set(draftOfConduct(this.seen));
  }

  protected put(change: Partial<ConductDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    this.collisions.set(undefined);
    try {
      await this.desk.put(this.customerId(), this.seen, this.draft());
      this.left.emit();
    } catch (thrown) {
      await this.explain(Problem.from(thrown));
    }
  }

  /** A colleague was faster: take in what they wrote, keep what is typed here, and say so. */
  private async explain(problem: Problem): Promise<void> {
    if (problem.code !== 'changed-meanwhile') {
      this.problem.set(problem);
      return;
    }
    try {
      const { current } = await this.desk.read(this.customerId());
      const [before, theirs] = [draftOfConduct(this.seen), draftOfConduct(current)];
      const { draft, collisions } = rebase(conductFields, { before, mine: this.draft(), theirs });
      this.seen = current;
      this.draft.set(draft);
      this.collisions.set(collisions);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
