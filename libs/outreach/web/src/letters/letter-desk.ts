import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { LetterWords, Template } from '@regulars/outreach/contract';
import { template } from '@regulars/outreach/contract';
import { hasBelated, languageName } from '@regulars/outreach/domain';
import { Api, Notices, Problem, resourceFor } from '@regulars/shared/ui';
import { LetterDrafts } from './letter-drafts';

/** One letter being written: its language in hand, what is typed, and what is saved. */
@Injectable()
export class LetterDesk {
  private readonly api = inject(Api);
  private readonly drafts = inject(LetterDrafts);
  private readonly notices = inject(Notices);

  readonly templateId = signal<string | undefined>(undefined);
  readonly template = resourceFor(() => this.address(), template);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly busy = signal(false);
  /** Languages that were begun and have no words saved yet. */
  private readonly begun = linkedSignal<string | undefined, readonly string[]>({
    source: this.templateId,
    computation: () => [],
  });
  readonly language = linkedSignal<Template | undefined, string>({
    source: this.template.value,
    computation: (now, before) =>
      now && before && now.id === before.source?.id && before.value !== '' ? before.value : (now?.language ?? ''),
  });
  readonly languages = computed(() => [
    ...new Set([...(this.template.value()?.words ?? []).map(({ language }) => language), ...this.begun()]),
  ]);
  readonly isMain = computed(() => this.language() === this.template.value()?.language);
  readonly hasBelated = computed(() => hasBelated(this.template.value()?.kind ?? 'offer'));
  readonly saved = computed(() => wordsIn(this.template.value(), this.language()));
  readonly draft = linkedSignal<LetterWords | undefined>(() => {
    const now = this.template.value();
    return now && (this.drafts.of(keyOf(now.id, this.language())) ?? this.saved() ?? wordsIn(now, now.language));
  });
  readonly changed = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.saved()));

  /** Types into one part of the words. */
  write(part: keyof LetterWords, text: string): void {
    const draft = this.draft();
    const id = this.templateId();
    if (!draft || id === undefined) return;
    const next = { ...draft, [part]: text };
    this.draft.set(next);
    this.drafts.keep(keyOf(id, this.language()), next);
  }

  choose(language: string): void {
    this.problem.set(undefined);
    this.language.set(language);
  }

  /** Begins words in another language, from those of the main one. */
  begin(language: string): void {
    this.begun.update((begun) => [...begun, language]);
    this.choose(language);
  }

  takeBack(): void {
    const [id, language, typed] = [this.templateId() ?? '', this.language(), this.draft()];
    this.drafts.drop(keyOf(id, language));
    this.problem.set(undefined);
    const isNew = this.saved() === undefined;
    if (isNew) this.leave(language);
    else this.draft.set(this.saved());
    this.notices.undoable('Your changes are taken back.', () => {
      if (isNew) this.begin(language);
      if (typed) this.draft.set(typed);
    });
  }

  async save(): Promise<void> {
    const [before, draft, language] = [this.saved(), this.draft(), this.language()];
    await this.work(async () => {
      await this.put(language, draft);
      const undo = () => (before ? this.put(language, before) : this.drop(language));
      this.notices.undoable('The letter is saved. It counts for every letter not yet sent.', undo);
    });
  }

  /** Takes the language in hand out. */
  async remove(): Promise<void> {
    const [before, language] = [this.saved(), this.language()];
    await this.work(async () => {
      await this.drop(language);
      this.notices.undoable(`The words in ${languageName(language)} are gone.`, () => this.put(language, before));
    });
  }

  /** Makes the language in hand the main one. */
  async makeMain(): Promise<void> {
    const before = this.template.value()?.language;
    const change = async (language: string | undefined) =>
      this.template.set(await this.api.patch(this.address() ?? '', { language }, template));
    const language = this.language();
    await this.work(async () => {
      await change(language);
      const said = `Whoever has no words of their own reads it in ${languageName(language)} now.`;
      this.notices.undoable(said, () => change(before));
    });
  }

  private async put(language: string, words: LetterWords | undefined): Promise<void> {
    const saved = await this.api.put(`${this.address()}/words/${language}`, words, template);
    this.drafts.drop(keyOf(saved.id, language));
    this.begun.update((begun) => begun.filter((one) => one !== language));
    this.template.set(saved);
  }

  private async drop(language: string): Promise<void> {
    const saved = await this.api.delete(`${this.address()}/words/${language}`, template);
    this.drafts.drop(keyOf(saved.id, language));
    this.leave(language);
    this.template.set(saved);
  }

  private leave(language: string): void {
    this.begun.update((begun) => begun.filter((one) => one !== language));
    this.language.set(this.template.value()?.language ?? '');
  }

  private async work(job: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await job();
      this.problem.set(undefined);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private address(): string | undefined {
    const id = this.templateId();
    return id === undefined ? undefined : `/api/templates/${id}`;
  }
}

const keyOf = (id: string, language: string): string => `${id}/${language}`;

function wordsIn(template: Template | undefined, language: string): LetterWords | undefined {
  const found = template?.words.find((words) => words.language === language);
  if (!found) return undefined;
  const { subject, body, belatedSubject, belatedBody } = found;
  return { subject, body, belatedSubject, belatedBody };
}
