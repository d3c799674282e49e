import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { templateList } from '@regulars/outreach/contract';
import { ChoiceField, resourceFor, withParams } from '@regulars/shared/ui';
import { LetterEditor } from '../../letters/letter-editor';
import { ProgrammeDesk } from '../programme-desk';
import { SaveBar } from '../save-bar';

/** Which letter a programme writes, and its words. */
@Component({
  selector: 'rg-letter-part',
  imports: [ChoiceField, LetterEditor, RouterLink, SaveBar],
  template: `
    @if (desk.draft(); as draft) {
      @if (draft.channel !== 'email') {
        <p class="note small soft">
          It is left to one of you as a {{ draft.channel }} now. These words are for the day it goes by letter.
        </p>
      }
      @if (letters().length > 1) {
        <form class="form" (submit)="desk.save($event)">
          <rg-choice-field
            label="Letter"
            path="templateId"
            [options]="letters()"
            [problem]="desk.problem()"
            [disabled]="!desk.mayChange()"
            [value]="draft.templateId"
            (valueChange)="desk.write({ templateId: $event })"
          />
          @if (desk.unsaved() !== '' || desk.problem()) {
            <rg-save-bar />
          }
        </form>
      }
      <rg-letter-editor [templateId]="draft.templateId" [mayChange]="desk.mayChange()" />
      <p class="more small soft">Other words for it, or a copy of these: <a routerLink="/letters">Letters</a>.</p>
    }
  `,
  styles: `
    form,
    .note {
      margin-bottom: calc(var(--u) * 4);
    }
    .more {
      margin-top: calc(var(--u) * 4);
    }
    rg-choice-field {
      max-width: 400px;
    }
  `,
})
export class LetterPart {
  protected readonly desk = inject(ProgrammeDesk);
  private readonly templates = resourceFor(() => {
    const kind = this.desk.saved.value()?.kind;
    return kind && withParams('/api/templates', { kind });
  }, templateList);
  protected readonly letters = computed(() =>
    (this.templates.value()?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
}
