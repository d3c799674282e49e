import type { OnInit } from '@angular/core';
import { Component, inject, input, output, signal } from '@angular/core';
import type { TimelineEntry } from '@regulars/briefs/contract';
import { moods, outcomes } from '@regulars/care/domain';
import { Things } from '@regulars/customers/web';
import { Problem, TextField, Tick, Trouble } from '@regulars/shared/ui';
import { moodChoices, outcomeChoices } from '../contact/choices';
import { Picks } from '../contact/picks';

type Contact = Extract<TimelineEntry, { kind: 'contact' }>;

/** Changes what was written down about a talk. Ctrl+Enter saves. */
@Component({
  selector: 'rg-contact-form',
  imports: [Picks, TextField, Tick, Trouble],
  template: `
    <form
      class="stack-tight"
      (submit)="save($event)"
      (keydown.control.enter)="save($event)"
      (keydown.meta.enter)="save($event)"
    >
      <rg-text-field label="What they said" [lines]="3" path="said" [problem]="problem()" [(value)]="said" />
      <rg-text-field label="What is behind it" [lines]="1" path="behind" [problem]="problem()" [(value)]="behind" />
      <rg-text-field
        label="Said back, in our words"
        [lines]="1"
        path="paraphrase"
        [problem]="problem()"
        [value]="paraphrase()"
        (valueChange)="sayBack($event)"
      />
      @if (paraphrase().trim() !== '') {
        <rg-tick label="They said yes, that is it" [(checked)]="confirmed" />
      }
      <rg-picks label="How did it end?" [options]="outcomes" [(value)]="outcome" />
      <rg-picks label="Mood of the talk" [options]="moods" [(value)]="mood" />
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
      <div class="acts">
        <button class="btn main">Save</button>
        <button type="button" class="btn quiet" (click)="left.emit()">Never mind</button>
      </div>
    </form>
  `,
})
export class ContactForm implements OnInit {
  private readonly things = inject(Things);
  readonly customerId = input.required<string>();
  readonly known = input.required<Contact>();
  /** Saved, or not to be changed after all. */
  readonly left = output();

  protected readonly outcomes = outcomeChoices;
  protected readonly moods = moodChoices;
  protected readonly said = signal('');
  protected readonly behind = signal('');
  protected readonly paraphrase = signal('');
  protected readonly confirmed = signal(false);
  protected readonly outcome = signal('');
  protected readonly mood = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  ngOnInit(): void {
    const { said, behind, paraphrase, confirmed, outcome, mood } = this.known();
    this.said.set(said ?? '');
    this.behind.set(behind ?? '');
    this.paraphrase.set(paraphrase ?? '');
    this.confirmed.set(confirmed);
    this.outcome.set(outcome);
    this.mood.set(mood ?? '');
  }

  /** Other words are not those that they confirmed. */
  protected sayBack(paraphrase: string): void {
    this.paraphrase.set(paraphrase);
    this.confirmed.set(false);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    try {
      await this.things.save({ customerId: this.customerId(), kind: 'interactions', id: this.known().id }, this.body());
      this.left.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  private body(): object {
    const paraphrase = orNull(this.paraphrase());
    return {
      said: orNull(this.said()),
      behind: orNull(this.behind()),
      paraphrase,
      confirmed: this.confirmed() && paraphrase !== null,
      outcome: outcomes.find((outcome) => outcome === this.outcome()) ?? this.known().outcome,
      mood: moods.find((mood) => mood === this.mood()) ?? null,
    };
  }
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
