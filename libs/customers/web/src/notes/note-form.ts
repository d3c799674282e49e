import type { OnInit } from '@angular/core';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { Problem, rebase, Switch, TextField, TheirsToo, Tick, Trouble, type Collision } from '@regulars/shared/ui';
import { KeptNote } from './kept-note';
import { draftOfNote, isOwn, isPinned, noteFields, noteFieldWords, pinWords, sightWords } from './note-draft';
import type { KnownNote, NoteDraft, NoteField } from './note-draft';
import { NoteKeeper } from './note-keeper';

const blank = draftOfNote({ text: '', pinned: false, private: false });

/** Writes a note, for all of us or for one's own eyes only, or changes one. Ctrl+Enter saves. */
@Component({
  selector: 'rg-note-form',
  imports: [Switch, TextField, TheirsToo, Tick, Trouble],
  templateUrl: './note-form.html',
  styles: `
    form {
      display: grid;
      gap: 8px;
    }
    rg-tick {
      margin-left: 0;
    }
  `,
})
export class NoteForm implements OnInit {
  private readonly keeper = inject(NoteKeeper);
  private readonly kept = inject(KeptNote);
  private readonly field = viewChild.required(TextField);
  readonly customerId = input.required<string>();
  readonly known = input<KnownNote>();
  /** Saved, or not to be changed after all. */
  readonly left = output();
  protected readonly draft = signal<NoteDraft>(blank);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** What a colleague wrote meanwhile where it was written here too; undefined while nobody did. */
  protected readonly collisions = signal<readonly Collision<NoteField>[] | undefined>(undefined);
  protected readonly pinned = computed(() => isPinned(this.draft()));
  protected readonly own = computed(() => isOwn(this.draft()));
  protected readonly words = noteFieldWords;
  protected readonly pinWords = pinWords;
  protected readonly sightWords = sightWords;
  /** The note as it was read last, and what its fields then held. */
  private before: { note: KnownNote; draft: NoteDraft } | undefined;

  ngOnInit(): void {
    const note = this.known();
    const { text, own } = this.kept.of(this.customerId());
    const draft = draftOfNote(note ?? { text, pinned: false, private: own });
    this.before = note && { note, draft };
    this.draft.set(draft);
  }

  /** Put the caret here. */
  focus(): void {
    this.field().focus();
  }

  protected put(change: Partial<NoteDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    if (!this.known()) this.kept.keep(this.customerId(), { text: this.draft().text, own: this.own() });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    this.collisions.set(undefined);
    try {
      await this.write();
      if (!this.known()) this.put(blank);
      this.left.emit();
    } catch (thrown) {
      await this.explain(Problem.from(thrown));
    }
  }

  private write(): Promise<void> {
    const draft = this.draft();
    if (!this.before) return this.keeper.add(this.customerId(), draft);
    return this.keeper.change(this.customerId(), this.before.note, { before: this.before.draft, draft });
  }

  /** A colleague was faster: take in what they wrote, keep what is typed here, and say so. */
  private async explain(problem: Problem): Promise<void> {
    if (problem.code !== 'changed-meanwhile' || !this.before) {
      this.problem.set(problem);
      return;
    }
    try {
      this.takeIn(this.before.draft, await this.keeper.read(this.customerId(), this.before.note.id));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  private takeIn(before: NoteDraft, note: KnownNote): void {
    const theirs = draftOfNote(note);
    const { draft, collisions } = rebase(noteFields, { before, mine: this.draft(), theirs });
    this.before = { note, draft: theirs };
    this.draft.set(draft);
    this.collisions.set(collisions);
  }
}
