import { HttpClient } from '@angular/common/http';
import { computed, effect, inject, Injectable, signal } from '@angular/core';
import type { Customer } from '@regulars/customers/contract';
import { customer as customerShape } from '@regulars/customers/contract';
import { Api, Problem } from '@regulars/shared/ui';
import { firstValueFrom } from 'rxjs';
import type { CustomerDraft } from './customer-draft';
import { differences, draftNamed, draftOf, emptyDraft } from './customer-draft';
import { customerChangeOf, newCustomerOf } from './draft-input';
import { KeptDrafts } from './kept-drafts';
import type { Collision } from './rebase';
import { rebase } from './rebase';

/** One customer being written down or changed: the draft, what it began from, and what came of saving it. */
@Injectable()
export class CustomerFormStore {
  private readonly api = inject(Api);
  private readonly http = inject(HttpClient);
  private readonly kept = inject(KeptDrafts);
  private id = 'new';

  readonly before = signal<CustomerDraft>(emptyDraft);
  readonly draft = signal<CustomerDraft>(emptyDraft);
  private readonly version = signal<number | undefined>(undefined);
  readonly ready = signal(false);
  readonly saving = signal(false);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly loadProblem = signal<Problem | undefined>(undefined);
  /** What somebody else wrote meanwhile where we wrote too; undefined while nobody did. */
  readonly collisions = signal<readonly Collision[] | undefined>(undefined);
  /** The draft was found here from before. */
  readonly resumed = signal(false);
  readonly changed = computed(() => differences(this.before(), this.draft()).length > 0);

  constructor() {
    effect(() => {
      if (!this.ready() || this.saving()) return;
      if (this.changed())
        this.kept.keep(this.id, { before: this.before(), draft: this.draft(), version: this.version() });
      else this.kept.forget(this.id);
    });
  }

  /** Somebody new, perhaps by a name that was searched for. */
  startNew(name: string): void {
    const kept = this.kept.of('new');
    const named = name !== '' && kept?.draft.given !== draftNamed(name).given;
    this.begin({ before: emptyDraft, draft: named ? draftNamed(name) : (kept?.draft ?? emptyDraft) });
    this.resumed.set(kept !== undefined && !named);
  }

  /** A customer as they are now, with what was typed about them before and not saved. */
  async open(id: string): Promise<void> {
    this.id = id;
    this.loadProblem.set(undefined);
    try {
      const known = await this.read();
      const now = draftOf(known);
      this.begin({ before: now, draft: now, version: known.version });
      const kept = this.kept.of(id);
      if (!kept) return;
      const { draft, collisions } = rebase(kept.before, kept.draft, now);
      this.draft.set(draft);
      this.resumed.set(true);
      if (collisions.length > 0) this.collisions.set(collisions);
    } catch (thrown) {
      this.loadProblem.set(Problem.from(thrown));
    }
  }

  put(change: Partial<CustomerDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  /** Back to how it was; what was typed goes. */
  startOver(): void {
    this.draft.set(this.before());
    this.resumed.set(false);
    this.collisions.set(undefined);
    this.problem.set(undefined);
  }

  /** Saves; undefined if it could not be, and `problem` or `collisions` then say why. */
  async save(): Promise<Customer | undefined> {
    if (this.saving()) return undefined;
    this.saving.set(true);
    this.problem.set(undefined);
    this.collisions.set(undefined);
    try {
      const saved = this.id === 'new' ? await this.make() : await this.change();
      this.kept.forget(this.id);
      this.ready.set(false);
      return saved;
    } catch (thrown) {
      await this.explain(Problem.from(thrown));
      return undefined;
    } finally {
      this.saving.set(false);
    }
  }

  private begin({ before, draft, version }: { before: CustomerDraft; draft: CustomerDraft; version?: number }): void {
    this.before.set(before);
    this.draft.set(draft);
    this.version.set(version);
    this.ready.set(true);
  }

  private read(): Promise<Customer> {
    return this.api.get(`/api/customers/${this.id}`, customerShape);
  }

  private make(): Promise<Customer> {
    return this.api.post('/api/customers', newCustomerOf(this.draft()), customerShape);
  }

  private async change(): Promise<Customer> {
    const headers = { 'If-Match': `"${this.version() ?? 0}"` };
    const body = customerChangeOf(this.before(), this.draft());
    return customerShape.parse(await firstValueFrom(this.http.patch(`/api/customers/${this.id}`, body, { headers })));
  }

  /** Somebody else saved first: take in what they wrote, keep what we wrote, and say so. */
  private async explain(problem: Problem): Promise<void> {
    if (problem.code !== 'changed-meanwhile') {
      this.problem.set(problem);
      return;
    }
    try {
      const known = await this.read();
      const theirs = draftOf(known);
      const { draft, collisions } = rebase(this.before(), this.draft(), theirs);
      this.begin({ before: theirs, draft, version: known.version });
      this.collisions.set(collisions);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
