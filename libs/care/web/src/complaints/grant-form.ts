import { Component, computed, inject, input, signal } from '@angular/core';
import type { GrantView } from '@regulars/care/contract';
import { Notices, Problem, Session, TextField, Written, writingOf } from '@regulars/shared/ui';
import { amountStyle, minorOf } from '@regulars/visits/domain';
import { ComplaintDesk } from './complaint-desk';

type Typed = Readonly<Record<'what' | 'amount', string>>;

/** Gives something to make up for it; above one's limit it asks a manager. */
@Component({
  selector: 'rg-grant-form',
  imports: [TextField],
  template: `
    <form novalidate (submit)="give($event)">
      <p class="small">{{ limit() }}</p>
      <div class="pair">
        <rg-text-field label="What" placeholder="A bottle" path="what" [problem]="problem()" [(value)]="what" />
        <rg-text-field
          label="Worth, if it costs"
          path="amount"
          [problem]="problem()"
          [error]="tried() && minor() === undefined ? 'This cannot be read as an amount.' : undefined"
          [hint]="understood()"
          [(value)]="amount"
        />
      </div>
      <div class="acts">
        <button class="btn">{{ above() ? 'Ask a manager' : 'Give it' }}</button>
      </div>
    </form>
  `,
  styleUrl: './complaint-part.scss',
})
export class GrantForm {
  private readonly desk = inject(ComplaintDesk);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);
  readonly limit = input.required<string>();
  protected readonly what = signal('');
  protected readonly amount = signal('');
  protected readonly tried = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly style = computed(() => {
    const business = this.session.business();
    return amountStyle(business?.currency ?? 'EUR', writingOf(business?.country ?? 'GB').figures);
  });
  protected readonly minor = computed(() => minorOf(this.amount(), this.style()));
  private readonly money = computed(() => {
    const minor = this.minor();
    return typeof minor === 'number' ? { minor, currency: this.style().currency } : null;
  });
  protected readonly understood = computed(() => {
    const money = this.money();
    return money === null ? undefined : this.written.money(money);
  });
  protected readonly above = computed(() => {
    const most = this.desk.saved.value()?.mayGrant ?? null;
    return most !== null && (this.money()?.minor ?? 0) > most.minor;
  });

  protected async give(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.problem.set(undefined);
    if (this.minor() === undefined) return;
    const typed = { what: this.what(), amount: this.amount() };
    const before = new Set(this.grants().map(({ id }) => id));
    const said = this.above() ? 'A manager is asked, and sees all that is written here.' : `Given: ${typed.what}`;
    try {
      if (!(await this.desk.act('grants', { what: typed.what, amount: this.money() }))) return;
      this.write({ what: '', amount: '' });
      const given = this.grants().find(({ id }) => !before.has(id));
      if (given) this.offerUndo(said, given.id, typed);
    } catch (thrown) {
      const problem = Problem.from(thrown);
      this.problem.set(problem);
      if (problem.errors.length === 0) this.notices.wrong(problem);
    }
  }

  /** What was typed comes back with it, unless something else is being typed by then. */
  private offerUndo(said: string, grantId: string, typed: Typed): void {
    const undo = this.desk.undoing(`grants/${grantId}/undo`);
    this.notices.undoable(said, async () => {
      await undo();
      if (this.what() === '' && this.amount() === '') this.write(typed);
    });
  }

  private grants(): readonly GrantView[] {
    return this.desk.saved.value()?.grants ?? [];
  }

  private write({ what, amount }: Typed): void {
    this.what.set(what);
    this.amount.set(amount);
    this.tried.set(false);
  }
}
