import type { OnInit } from '@angular/core';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { PromiseView } from '@regulars/care/contract';
import {
  ChoiceField,
  Problem,
  rebase,
  Segments,
  Session,
  TextField,
  TheirsToo,
  Trouble,
  Written,
  type Collision,
} from '@regulars/shared/ui';
import { colleagueChoices } from '../frame/colleagues';
import { DaySoon } from './day-soon';
import { draftOfPromise, freshPromise, promiseFields, promiseFieldWords } from './promise-draft';
import type { PromiseDraft, PromiseField } from './promise-draft';
import { PromiseKeeper } from './promise-keeper';

const kinds = [
  { value: 'ours', label: 'We promise' },
  { value: 'asked', label: 'They ask for it' },
];

/** Writes down what we promise a customer, or what they ask for; or changes it. Made in a complaint it belongs to that. */
@Component({
  selector: 'rg-promise-form',
  imports: [ChoiceField, DaySoon, Segments, TextField, TheirsToo, Trouble],
  templateUrl: './promise-form.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class PromiseForm implements OnInit {
  private readonly keeper = inject(PromiseKeeper);
  private readonly session = inject(Session);
  protected readonly written = inject(Written);
  readonly customerId = input.required<string>();
  readonly complaintId = input<string>();
  readonly known = input<PromiseView>();
  /** Saved, or not to be written down after all. */
  readonly left = output();

  private readonly field = viewChild.required(TextField);
  protected readonly kinds = kinds;
  protected readonly words = promiseFieldWords;
  protected readonly colleagues = colleagueChoices();
  protected readonly draft = signal<PromiseDraft>(freshPromise(''));
  protected readonly more = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly collisions = signal<readonly Collision<PromiseField>[] | undefined>(undefined);
  protected readonly daySaid = computed(() => {
    const day = this.draft().dueOn;
    return day === '' ? undefined : this.written.relativeDay(day);
  });
  /** The promise as it was read last, and what its fields then held. */
  private before: { promise: PromiseView; draft: PromiseDraft } | undefined;

  ngOnInit(): void {
    const promise = this.known();
    const draft = promise ? draftOfPromise(promise) : freshPromise(this.session.me()?.id ?? '');
    this.before = promise && { promise, draft };
    this.draft.set(draft);
    this.more.set(draft.how !== '' || draft.toWhom !== '');
  }

  focus(): void {
    this.field().focus();
  }

  protected put(change: Partial<PromiseDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    this.collisions.set(undefined);
    try {
      await this.write();
      this.left.emit();
    } catch (thrown) {
      await this.explain(Problem.from(thrown));
    }
  }

  private write(): Promise<void> {
    if (this.before) return this.keeper.change(this.before.promise, this.before.draft, this.draft());
    return this.keeper.add({ customerId: this.customerId(), complaintId: this.complaintId() }, this.draft());
  }

  /** A colleague was faster: take in what they wrote, keep what is typed here, and say so. */
  private async explain(problem: Problem): Promise<void> {
    if (problem.code !== 'changed-meanwhile' || !this.before) {
      this.problem.set(problem);
      return;
    }
    const promise = await this.keeper.read(this.before.promise.id);
    const theirs = draftOfPromise(promise);
    const all = { before: this.before.draft, mine: this.draft(), theirs };
    const { draft, collisions } = rebase(promiseFields, all);
    this.before = { promise, draft: theirs };
    this.draft.set(draft);
    this.collisions.set(collisions);
  }
}
