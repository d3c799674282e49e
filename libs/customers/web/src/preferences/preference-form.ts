import type { OnInit } from '@angular/core';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { PreferenceView } from '@regulars/customers/contract';
import { ChoiceField, Problem, Segments, TextField, Trouble } from '@regulars/shared/ui';
import { Things } from '../panels/things';
import { kindChoices, sourceChoices, stanceChoices } from './preference-words';

/** A preference as far as its form needs it. */
export type KnownPreference = Pick<PreferenceView, 'id' | 'kind' | 'stance' | 'text' | 'source' | 'sourceDay'>;

/** Writes down a like, dislike or need, or changes one. */
@Component({
  selector: 'rg-preference-form',
  imports: [ChoiceField, Segments, TextField, Trouble],
  template: `
    <form (submit)="save($event)">
      <rg-segments label="How they stand to it" [options]="stances" [(value)]="stance" />
      <rg-text-field label="What" [placeholder]="example()" path="text" [problem]="problem()" [(value)]="text" />
      <div class="pair">
        <rg-choice-field label="It is" [options]="kinds" path="kind" [problem]="problem()" [(value)]="kind" />
        <rg-choice-field
          label="How we know"
          [options]="sources()"
          path="source"
          [problem]="problem()"
          [(value)]="source"
        />
      </div>
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn main">{{ known() ? 'Save' : 'Remember it' }}</button>
        <button type="button" class="btn quiet" (click)="left.emit()">Never mind</button>
        @if (known()) {
          <button type="button" class="btn quiet" (click)="remove()">Take it off</button>
        }
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class PreferenceForm implements OnInit {
  private readonly things = inject(Things);
  private readonly field = viewChild.required(TextField);
  readonly customerId = input.required<string>();
  readonly known = input<KnownPreference>();
  readonly left = output();

  protected readonly kinds = kindChoices;
  protected readonly stances = stanceChoices;
  protected readonly kind = signal<string>('interest');
  protected readonly stance = signal<string>('like');
  protected readonly source = signal<string>('said');
  protected readonly text = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly example = computed(() => (this.stance() === 'need' ? 'a seat near the door' : 'piano trios'));
  // What was learnt or imported stays so unless somebody says otherwise.
  protected readonly sources = computed(() => {
    const source = this.known()?.source;
    if (source === 'learnt') return [...sourceChoices, { value: source, label: 'Learnt from purchases' }];
    return source === 'imported' ? [...sourceChoices, { value: source, label: 'Came with an import' }] : sourceChoices;
  });

  ngOnInit(): void {
    const known = this.known();
    if (!known) return;
    this.kind.set(known.kind);
    this.stance.set(known.stance);
    this.source.set(known.source);
    this.text.set(known.text);
  }

  focus(): void {
    this.field().focus();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    // An allergy is a need whatever was chosen: it is never crowded out.
    const stance = this.kind() === 'allergy' ? 'need' : this.stance();
    const body = { kind: this.kind(), stance, text: this.text(), source: this.source() };
    try {
      await this.things.save({ customerId: this.customerId(), kind: 'preferences', id: this.known()?.id }, body);
      this.text.set('');
      this.left.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected remove(): void {
    const known = this.known();
    if (!known) return;
    this.left.emit();
    void this.things.remove(
      { customerId: this.customerId(), kind: 'preferences', id: known.id },
      `“${known.text}” is taken off.`,
    );
  }
}
