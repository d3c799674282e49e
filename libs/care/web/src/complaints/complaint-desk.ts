import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { complaintDetail, type ComplaintDetail } from '@regulars/care/contract';
import { CustomerChanges, reloadOnChange } from '@regulars/customers/web';
import { Notices, Problem, rebase, resourceFor, Versioned, type Collision } from '@regulars/shared/ui';
import { complaintChangeOf, complaintFields, draftOfComplaint, noWords, unsavedWords } from './complaint-draft';
import type { ComplaintDraft, ComplaintField } from './complaint-draft';
import { KeptWords } from './kept-words';

/** One complaint in hand: as it is saved, what is being typed about it, and what becomes of it. */
@Injectable()
export class ComplaintDesk {
  private readonly versioned = inject(Versioned);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);
  private readonly kept = inject(KeptWords);

  readonly id = signal<string | undefined>(undefined);
  private readonly url = computed(() => (this.id() === undefined ? undefined : `/api/complaints/${this.id() ?? ''}`));
  readonly saved = resourceFor(() => this.url(), complaintDetail);
  readonly draft = signal<ComplaintDraft>(noWords);
  private readonly base = signal<{ id: string; words: ComplaintDraft } | undefined>(undefined);
  readonly problem = signal<Problem | undefined>(undefined);
  /** What a colleague wrote meanwhile; undefined while nobody did. */
  readonly collisions = signal<readonly Collision<ComplaintField>[] | undefined>(undefined);
  readonly isOpen = computed(() => this.saved.value()?.state === 'open');
  /** What is changed and not saved, in words; empty if nothing is. */
  readonly unsaved = computed(() => unsavedWords(this.base()?.words ?? this.draft(), this.draft()));

  constructor() {
    reloadOnChange(this.saved);
    effect(() => {
      const saved = this.saved.value();
      if (saved) untracked(() => this.takeIn(saved));
    });
    effect(() => {
      const base = this.base();
      if (!base) return;
      if (this.unsaved() === '') this.kept.forget(base.id);
      else this.kept.keep(base.id, { before: base.words, mine: this.draft() });
    });
  }

  put(change: Partial<ComplaintDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  /** Back to what is saved, with Undo. */
  takeBack(): void {
    const typed = this.draft();
    this.draft.set(this.base()?.words ?? typed);
    this.forgetTrouble();
    this.notices.undoable('Your changes are taken back.', () => this.draft.set(typed));
  }

  /** Saves what is typed; false if it could not be, and `problem` or `collisions` say why. */
  async save(): Promise<boolean> {
    if (this.unsaved() === '') return true;
    this.forgetTrouble();
    const sent = this.draft();
    try {
      const after = await this.patch(complaintChangeOf(this.base()?.words ?? sent, sent));
      this.base.set({ id: after.id, words: sent });
      this.show(after);
      return true;
    } catch (thrown) {
      this.explain(Problem.from(thrown));
      return false;
    }
  }

  /** Changes something that is not typed; what is typed is saved first. Fails with a Problem. */
  async change(body: object): Promise<void> {
    if (await this.save()) await this.doing(() => this.patch(body));
  }

  /** Does something with it; what is typed is saved first. Fails with a Problem; false if the words must be seen to. */
  async act(what: string, body: object): Promise<boolean> {
    if (this.isOpen() && !(await this.save())) return false;
    await this.doing(() => this.versioned.post({ ...this.known(), url: `${this.known().url}/${what}`, body }, complaintDetail)); // prettier-ignore
    return true;
  }

  /** What takes back something just done with this one, wherever one is by then; what is being typed stays. */
  undoing(what: string): () => Promise<void> {
    const { url } = this.known();
    return async () => {
      const here = this.url() === url;
      const work = () => this.versioned.post({ ...this.known(), url: `${url}/${what}`, body: {} }, complaintDetail);
      if (here) return this.doing(work);
      await work();
      this.changes.tell();
    };
  }

  private async doing(work: () => Promise<ComplaintDetail>): Promise<void> {
    try {
      this.show(await work());
    } catch (thrown) {
      // A colleague was faster: what they wrote is shown before it is tried again.
      this.saved.reload();
      throw thrown;
    }
  }

  private patch(body: object): Promise<ComplaintDetail> {
    return this.versioned.patch({ ...this.known(), body }, complaintDetail);
  }

  private known(): { url: string; version: number } {
    return { url: this.url() ?? '', version: this.saved.value()?.version ?? 0 };
  }

  private show(after: ComplaintDetail): void {
    this.saved.set(after);
    this.changes.tell();
  }

  /** What a colleague wrote comes in where nothing was typed here. */
  private takeIn(saved: ComplaintDetail): void {
    const base = this.base();
    const theirs = draftOfComplaint(saved);
    const here = base?.id === saved.id ? { before: base.words, mine: this.draft() } : this.kept.of(saved.id);
    const { draft, collisions } = rebase(complaintFields, { before: theirs, mine: theirs, ...here, theirs });
    this.base.set({ id: saved.id, words: theirs });
    this.draft.set(draft);
    if (collisions.length > 0) this.collisions.set(collisions);
  }

  private explain(problem: Problem): void {
    if (problem.code !== 'changed-meanwhile') {
      this.problem.set(problem);
      return;
    }
    this.collisions.set([]);
    this.saved.reload();
  }

  private forgetTrouble(): void {
    this.problem.set(undefined);
    this.collisions.set(undefined);
  }
}
