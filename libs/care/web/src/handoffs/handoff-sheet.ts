import { Component, computed, inject, input, signal, viewChild, type WritableSignal } from '@angular/core';
import { userPage } from '@regulars/access/contract';
import { ChoiceField, Problem, resourceFor, Session, Sheet, TextField, Trouble } from '@regulars/shared/ui';
import { HandoffActs } from './handoff-acts';

/** Passes a customer on to a colleague: who, about what, and what they should know beside the brief. */
@Component({
  selector: 'rg-handoff-sheet',
  imports: [ChoiceField, Sheet, TextField, Trouble],
  template: `
    <rg-sheet [heading]="'Pass ' + customer().greetingName + ' on'">
      <form (submit)="offer($event)">
        <p class="soft">They read the brief, and everything written down goes along. You hear when they accept.</p>
        @if (colleagues().length > 0) {
          <rg-choice-field
            label="To whom"
            path="toId"
            placeholder="Choose a colleague"
            [options]="colleagues()"
            [problem]="problem()"
            [(value)]="toId"
          />
          <rg-text-field
            label="What it is about"
            hint="If it is about one matter"
            path="matter"
            [problem]="problem()"
            [(value)]="matter"
          />
          <rg-text-field label="What they should know" path="note" [lines]="3" [problem]="problem()" [(value)]="note" />
          @if (problem(); as problem) {
            <rg-trouble [problem]="problem" [canRetry]="false" />
          }
          <div class="acts"><button class="btn main" [disabled]="toId() === ''">Ask them to take over</button></div>
        } @else if (users.value()) {
          <p>Nobody else works here yet. Invite a colleague under Settings, People.</p>
        }
      </form>
    </rg-sheet>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class HandoffSheet {
  private readonly acts = inject(HandoffActs);
  private readonly session = inject(Session);
  readonly customer = input.required<{ readonly id: string; readonly greetingName: string }>();
  private readonly sheet = viewChild.required(Sheet);
  private readonly asked = signal(false);
  protected readonly users = resourceFor(() => (this.asked() ? '/api/users' : undefined), userPage);
  protected readonly colleagues = computed(() =>
    (this.users.value()?.items ?? [])
      .filter(({ id, active }) => active && id !== this.session.me()?.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly toId = signal('');
  protected readonly matter = signal('');
  protected readonly note = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);

  /** What was typed before and not sent is still there. */
  open(): void {
    this.asked.set(true);
    this.problem.set(undefined);
    this.sheet().open();
  }

  protected async offer(event: Event): Promise<void> {
    event.preventDefault();
    const words = (text: string): string | null => (text.trim() === '' ? null : text.trim());
    const asked = { toId: this.toId(), matter: words(this.matter()), note: words(this.note()), complaintId: null };
    try {
      const typed = this.fields().map((field) => field());
      await this.acts.offer(this.customer().id, asked, () => this.writeAgain(typed));
      for (const field of this.fields()) field.set('');
      this.sheet().close();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  /** What was typed is in the sheet again, unless something else is being typed by then. */
  private writeAgain(typed: readonly string[]): void {
    if (this.fields().some((field) => field() !== '')) return;
    this.fields().forEach((field, at) => field.set(typed[at] ?? ''));
  }

  private fields(): readonly WritableSignal<string>[] {
    return [this.toId, this.matter, this.note];
  }
}
