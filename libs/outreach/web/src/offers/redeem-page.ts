import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { codeAnswer, redemption, type CodeAnswer } from '@regulars/outreach/contract';
import { Api, DayPipe, Notices, Page, Part, Problem, TextField, Trouble } from '@regulars/shared/ui';
import { CustomerFinder } from '../letters/customer-finder';

/** The counter: a code is typed, or scanned from a letter; what it is of; redeemed once, with Undo for a minute. */
@Component({
  selector: 'rg-redeem-page',
  imports: [CustomerFinder, DayPipe, Page, Part, TextField, Trouble],
  templateUrl: './redeem-page.html',
  styles: `
    form,
    rg-part {
      max-width: 560px;
    }
  `,
})
export class RedeemPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  /** The code in the address, where it was scanned. */
  readonly code = input<string>();
  protected readonly typed = signal('');
  protected readonly found = signal<CodeAnswer | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly customerId = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);

  constructor() {
    effect(() => {
      const scanned = this.code();
      if (scanned === undefined) return;
      // What is typed after that does not bring the scanned one back.
      untracked(() => {
        this.typed.set(scanned);
        void this.look();
      });
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.customerId.set(undefined);
    void this.look();
  }

  /** Who redeems a code that all share. */
  protected isFor(customerId: string): void {
    this.customerId.set(customerId);
    void this.look();
  }

  protected async redeem(): Promise<void> {
    await this.ask(async () => {
      const done = await this.api.post('/api/redemptions', this.asked(), redemption);
      this.found.set(undefined);
      this.typed.set('');
      this.customerId.set(undefined);
      const whose = done.customer === null ? '' : ` for ${done.customer.displayName}`;
      const undo = () => this.api.post(`/api/redemptions/${done.id}/undo`, {});
      this.notices.undoable(`“${done.offerName}” is redeemed${whose}.`, undo, 55);
    });
  }

  private look(): Promise<void> {
    return this.ask(async () => this.found.set(await this.api.post('/api/redemptions/look', this.asked(), codeAnswer)));
  }

  private asked(): object {
    const customerId = this.customerId();
    return { code: this.typed(), ...(customerId === undefined ? {} : { customerId }) };
  }

  private async ask(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      await work();
    } catch (thrown) {
      this.found.set(undefined);
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
