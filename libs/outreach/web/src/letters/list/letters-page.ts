import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Template } from '@regulars/outreach/contract';
import { templateList } from '@regulars/outreach/contract';
import { languageName, templateKinds } from '@regulars/outreach/domain';
import { Page, Part, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { kindWords } from '../kind-words';
import { NewLetter } from './new-letter';

/** `/letters`: all letters that programmes and offers write in, by what they are for. */
@Component({
  selector: 'rg-letters-page',
  imports: [NewLetter, Page, Part, RouterLink, Skeleton, Trouble],
  template: `
    <rg-page heading="Letters" lead="The words that your wishes, check-ins and offers are written in.">
      @if (mayChange()) {
        <button act type="button" class="btn main" (click)="sheet.open()">Write a new letter</button>
      }
      @if (letters.value()) {
        <div class="stack">
          @for (group of groups(); track group.kind) {
            <rg-part [heading]="group.label">
              @for (letter of group.letters; track letter.id) {
                <a class="row" [routerLink]="letter.id">
                  <span class="who">
                    <span class="name">{{ letter.name }}</span>
                    <span class="small soft says">{{ letter.words[0]?.subject }}</span>
                  </span>
                  <span class="small soft facts">
                    <span>{{ languages(letter) }}</span>
                    <span>{{ use(letter) }}</span>
                  </span>
                </a>
              }
            </rg-part>
          }
        </div>
      } @else if (letters.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="letters.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="8" />
      }
      <rg-new-letter #sheet />
    </rg-page>
  `,
  styles: `
    .says {
      display: block;
    }
    .facts {
      display: grid;
      justify-items: end;
      text-align: right;
      max-width: 40%;
    }
  `,
})
export class LettersPage {
  private readonly session = inject(Session);
  protected readonly letters = resourceFor(() => '/api/templates', templateList);
  protected readonly mayChange = computed(() => this.session.can('manager'));
  protected readonly groups = computed(() => {
    const all = this.letters.value()?.items ?? [];
    return templateKinds
      .map((kind) => ({ kind, label: kindWords[kind], letters: all.filter((letter) => letter.kind === kind) }))
      .filter(({ letters }) => letters.length > 0);
  });

  protected languages({ words }: Template): string {
    return words.map(({ language }) => languageName(language)).join(', ');
  }

  protected use({ usedBy }: Template): string {
    return usedBy.length === 0 ? 'Not in use' : `For ${usedBy.join(', ')}`;
  }
}
