import type { OnInit } from '@angular/core';
import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Problem, TextField, Tick } from '@regulars/shared/ui';
import { Things } from '../panels/things';
import { keptNote } from './kept-note';

/** A note as far as its form needs it. */
export interface KnownNote {
  readonly id: string;
  readonly text: string;
  readonly pinned: boolean;
}

/** Writes a note, or changes one. Ctrl+Enter saves. */
@Component({
  selector: 'rg-note-form',
  imports: [TextField, Tick],
  template: `
    <form (submit)="save($event)" (keydown.control.enter)="save($event)" (keydown.meta.enter)="save($event)">
      <rg-text-field
        [label]="known() ? 'Note' : 'Write a note'"
        placeholder="What did they say? What is worth remembering?"
        [lines]="2"
        path="text"
        [problem]="problem()"
        [value]="text()"
        (valueChange)="type($event)"
      />
      @if (known() || text().trim()) {
        <div class="acts">
          <button class="btn main">{{ known() ? 'Save' : 'Keep note' }}</button>
          @if (known()) {
            <button type="button" class="btn quiet" (click)="left.emit()">Never mind</button>
          }
          <rg-tick label="Pin it to the brief" [(checked)]="pinned" />
        </div>
      }
    </form>
  `,
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
  private readonly things = inject(Things);
  private readonly field = viewChild.required(TextField);
  readonly customerId = input.required<string>();
  readonly known = input<KnownNote>();
  /** Saved, or not to be changed after all. */
  readonly left = output();
  protected readonly text = signal('');
  protected readonly pinned = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  ngOnInit(): void {
    const known = this.known();
    this.text.set(known?.text ?? keptNote.of(this.customerId()));
    this.pinned.set(known?.pinned ?? false);
  }

  /** Put the caret here. */
  focus(): void {
    this.field().focus();
  }

  protected type(text: string): void {
    this.text.set(text);
    if (!this.known()) keptNote.keep(this.customerId(), text);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    const place = { customerId: this.customerId(), kind: 'notes', id: this.known()?.id } as const;
    try {
      await this.things.save(place, { text: this.text(), pinned: this.pinned() });
      if (!this.known()) this.type('');
      this.pinned.set(false);
      this.left.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
