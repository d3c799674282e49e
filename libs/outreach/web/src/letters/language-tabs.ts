import { Component, computed, inject, input } from '@angular/core';
import { languageName } from '@regulars/outreach/domain';
import { ChoiceField, Segments } from '@regulars/shared/ui';
import { LetterDesk } from './letter-desk';

const offered =
  'ar bg ca cs da de el en es et fi fr he hi hr hu it ja ko lt lv nb nl pl pt pt-BR ro ru sk sl sr sv tr uk zh'.split(
    ' ',
  );

/** The languages of a letter: one in hand, another one to be begun. */
@Component({
  selector: 'rg-language-tabs',
  imports: [ChoiceField, Segments],
  template: `
    <div class="line">
      <rg-segments label="Language" [options]="tabs()" [value]="desk.language()" (valueChange)="desk.choose($event)" />
      @if (mayChange()) {
        <rg-choice-field
          class="add"
          label="Another language"
          placeholder="Choose one"
          value=""
          [options]="others()"
          (valueChange)="desk.begin($event)"
        />
      }
    </div>
    @if (desk.isMain()) {
      @if (desk.languages().length > 1) {
        <p class="small soft">The main language: whoever has no words of their own reads these.</p>
      }
    } @else if (!desk.saved()) {
      <p class="small soft">Not saved yet. It begins with the main words, for you to put into {{ name() }}.</p>
    } @else if (mayChange()) {
      <div class="acts">
        <button type="button" class="btn quiet" [disabled]="desk.busy()" (click)="desk.makeMain()">
          Make it the main language
        </button>
        <button type="button" class="btn quiet" [disabled]="desk.busy()" (click)="desk.remove()">
          Take {{ name() }} out
        </button>
      </div>
    }
  `,
  styles: `
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      align-items: end;
      justify-content: space-between;
    }
    rg-segments {
      max-width: 100%;
      overflow-x: auto;
    }
    .add {
      flex: 0 1 200px;
    }
  `,
})
export class LanguageTabs {
  protected readonly desk = inject(LetterDesk);
  readonly mayChange = input.required<boolean>();
  protected readonly tabs = computed(() =>
    this.desk.languages().map((value) => ({ value, label: languageName(value) })),
  );
  protected readonly others = computed(() =>
    offered
      .filter((tag) => !this.desk.languages().includes(tag))
      .map((value) => ({ value, label: languageName(value) }))
      .toSorted((one, other) => one.label.localeCompare(other.label)),
  );
  protected readonly name = computed(() => languageName(this.desk.language()));
}
