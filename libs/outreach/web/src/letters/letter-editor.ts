import { Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import type { TemplateText } from '@regulars/outreach/contract';
import { mergeFieldList, template, testSent } from '@regulars/outreach/contract';
import { mistakesIn } from '@regulars/outreach/domain';
import { Api, Notices, Problem, resourceFor, Segments, Skeleton, TextField, Trouble } from '@regulars/shared/ui';
import { LetterDrafts } from './letter-drafts';
import { LetterPreview } from './letter-preview';

type Part = keyof TemplateText;

/** The words of the greeting, on the day and a day late, with the letter as it will be read beside it. */
@Component({
  selector: 'rg-letter-editor',
  imports: [LetterPreview, Segments, Skeleton, TextField, Trouble],
  templateUrl: './letter-editor.html',
  styleUrl: './letter-editor.scss',
})
export class LetterEditor {
  private readonly api = inject(Api);
  private readonly drafts = inject(LetterDrafts);
  private readonly notices = inject(Notices);
  readonly templateId = input.required<string>();
  readonly mayChange = input.required<boolean>();

  protected readonly saved = resourceFor(() => `/api/templates/${this.templateId()}`, template);
  protected readonly fields = resourceFor(() => '/api/templates/fields', mergeFieldList);
  protected readonly wording = signal<'on-the-day' | 'belated'>('on-the-day');
  protected readonly wordings = [
    { value: 'on-the-day', label: 'On the day' },
    { value: 'belated', label: 'A day late' },
  ];
  private readonly savedText = computed(() => {
    const saved = this.saved.value();
    return saved ? textOf(saved) : undefined;
  });
  protected readonly draft = linkedSignal<TemplateText | undefined>(() => {
    const saved = this.savedText();
    return saved && (this.drafts.of(untracked(this.templateId)) ?? saved);
  });
  protected readonly subjectPart = computed<Part>(() => (this.wording() === 'belated' ? 'belatedSubject' : 'subject'));
  protected readonly bodyPart = computed<Part>(() => (this.wording() === 'belated' ? 'belatedBody' : 'body'));
  protected readonly changed = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.savedText()));
  protected readonly saving = signal(false);
  protected readonly testing = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly subject = viewChild<TextField>('subject');
  private readonly body = viewChild<TextField>('body');
  private writesSubject = false;

  constructor() {
    effect(() => {
      const draft = this.draft();
      if (draft && this.changed()) this.drafts.keep(this.templateId(), draft);
    });
  }

  protected write(part: Part, text: string): void {
    this.draft.update((draft) => draft && { ...draft, [part]: text });
  }

  protected mistakes(part: Part): string | undefined {
    return mistakesIn(this.draft()?.[part] ?? '')[0];
  }

  protected wrote(event: Event, where: 'subject' | 'body'): void {
    if (event.target) this.writesSubject = where === 'subject';
  }

  protected insert(field: string): void {
    (this.writesSubject ? this.subject() : this.body())?.insert(field);
  }

  /** `first_name` → "First name". */
  protected chip(name: string): string {
    const words = name.replaceAll('_', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  protected choose(wording: string): void {
    this.wording.set(wording === 'belated' ? 'belated' : 'on-the-day');
  }

  protected takeBack(): void {
    const typed = this.draft();
    this.drafts.drop(this.templateId());
    this.draft.set(this.savedText());
    this.problem.set(undefined);
    this.notices.undoable('Your changes are taken back.', () => this.draft.set(typed));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.savedText();
    this.saving.set(true);
    try {
      await this.put(this.draft());
      this.notices.undoable('The letter is saved. It counts for every greeting not yet sent.', () => this.put(before));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  protected async test(): Promise<void> {
    this.testing.set(true);
    try {
      const asked = { wording: this.wording(), draft: this.draft() };
      const { sentence } = await this.api.post(`/api/templates/${this.templateId()}/test`, asked, testSent);
      this.notices.say(sentence);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.testing.set(false);
    }
  }

  private async put(text: TemplateText | undefined): Promise<void> {
    const saved = await this.api.patch(`/api/templates/${this.templateId()}`, text, template);
    this.drafts.drop(this.templateId());
    this.saved.set(saved);
    this.problem.set(undefined);
  }
}

function textOf({ subject, body, belatedSubject, belatedBody }: TemplateText): TemplateText {
  return { subject, body, belatedSubject, belatedBody };
}
