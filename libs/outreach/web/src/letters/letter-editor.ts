import { Component, effect, inject, input, signal } from '@angular/core';
import { Skeleton, Trouble } from '@regulars/shared/ui';
import { LanguageTabs } from './language-tabs';
import { LetterDesk } from './letter-desk';
import { LetterGaps } from './letter-gaps';
import { LetterPreview } from './letter-preview';
import { WordsForm } from './words-form';
import type { Wording } from './wording';

/** The words of a letter in its languages, with the letter as it will be read beside them. */
@Component({
  selector: 'rg-letter-editor',
  imports: [LanguageTabs, LetterGaps, LetterPreview, Skeleton, Trouble, WordsForm],
  providers: [LetterDesk],
  template: `
    @if (desk.draft(); as draft) {
      <div class="cols">
        <div class="stack-tight">
          <rg-language-tabs [mayChange]="mayChange()" />
          <rg-words-form [mayChange]="mayChange()" [(wording)]="wording" />
        </div>
        <div class="beside">
          <rg-letter-preview
            [templateId]="templateId()"
            [wording]="wording()"
            [language]="desk.language()"
            [draft]="draft"
          />
          <rg-letter-gaps [templateId]="templateId()" [language]="desk.language()" [draft]="draft" />
        </div>
      </div>
    } @else if (desk.template.problem(); as problem) {
      <rg-trouble [problem]="problem" (retry)="desk.template.reload()" />
    } @else {
      <rg-skeleton kind="lines" [rows]="6" />
    }
  `,
  styles: `
    .beside {
      position: sticky;
      top: 24px;
      min-width: 0;
    }
    @media (max-width: 720px) {
      .beside {
        position: static;
      }
    }
  `,
})
export class LetterEditor {
  protected readonly desk = inject(LetterDesk);
  readonly templateId = input.required<string>();
  readonly mayChange = input.required<boolean>();
  protected readonly wording = signal<Wording>('on-the-day');

  constructor() {
    effect(() => this.desk.templateId.set(this.templateId()));
  }
}
