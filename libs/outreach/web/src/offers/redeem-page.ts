import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { customer } from '@regulars/customers/contract';
import { CustomerFinder } from '@regulars/customers/web';
import { codeAnswer, redemption, type CodeAnswer, type Redemption } from '@regulars/outreach/contract';
import {
  Api,
  DayPipe,
  Notices,
  Page,
  Part,
  Problem,
  resourceFor,
  TextField,
  Trouble,
  Written,
} from '@regulars/shared/ui';
import { AmountField } from '@regulars/visits/web';
import { WaitingRewards } from '../rewards/waiting-rewards';

/** The counter: a code is typed, or scanned from a letter; what it is of; redeemed once, with Undo for a minute. */
@Component({
  selector: 'rg-redeem-page',
  imports: [AmountField, CustomerFinder, DayPipe, Page, Part, RouterLink, TextField, Trouble, WaitingRewards],
  templateUrl: './redeem-page.html',
  styles: `
    form,
    rg-part {
      max-width: 560px;
    }
    rg-part {
      display: block;
      margin-top: calc(var(--u) * 5);
    }
    .take {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class RedeemPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);
  /** The code in the address, where it was scanned. */
  readonly code = input<string>();
  protected readonly typed = signal('');
  protected readonly found = signal<CodeAnswer | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly customerId = signal<string | undefined>(undefined);
  /** What they paid, as it is typed. */
  protected readonly paid = signal('');
  /** Whose rewards are shown, beside codes. */
  protected readonly earner = signal<string | undefined>(undefined);
  private readonly known = resourceFor(() => this.earner() && `/api/customers/${this.earner()}`, customer);
  protected readonly earnerName = computed(() => this.known.value()?.displayName ?? '');
  protected readonly busy = signal(false);
  private readonly amount = viewChild(AmountField);

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

  protected async redeem(event: Event): Promise<void> {
    event.preventDefault();
    const read = this.amount()?.take() ?? { kind: 'none' };
    if (read.kind === 'unreadable') return;
    const spent = read.kind === 'amount' ? { spent: read.amount } : {};
    await this.ask(async () => {
      const before = { code: this.typed(), customerId: this.customerId(), paid: this.paid() };
      const done = await this.api.post('/api/redemptions', { ...this.asked(), ...spent }, redemption);
      this.clear();
      this.notices.undoable(saying(done, this.written), () => this.takeBack(done, before), 55);
    });
  }

  /** As if it had not been redeemed; what was typed stands there again. */
  private async takeBack({ id }: Redemption, before: Before): Promise<void> {
    await this.api.post(`/api/redemptions/${id}/undo`, {});
    this.typed.set(before.code);
    this.customerId.set(before.customerId);
    await this.look();
    this.paid.set(before.paid);
  }

  private clear(): void {
    this.found.set(undefined);
    this.typed.set('');
    this.paid.set('');
    this.customerId.set(undefined);
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

/** What stood in the form before it was redeemed. */
interface Before {
  code: string;
  customerId: string | undefined;
  paid: string;
}

function saying({ offerName, customer, spent }: Redemption, written: Written): string {
  const whose = customer === null ? '' : ` for ${customer.displayName}`;
  return `“${offerName}” is redeemed${whose}${spent === null ? '' : `, ${written.money(spent)}`}.`;
}
