import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { BulkAction, TouchpointView } from '@regulars/outreach/contract';
import { counted } from '@regulars/shared/ui';
import { BulkActs } from './bulk-acts';
import { BulkMoveSheet } from './bulk-move-sheet';

const order: readonly { readonly action: BulkAction; readonly verb: string }[] = [
  { action: 'approve', verb: 'Approve' },
  { action: 'release', verb: 'Release' },
  { action: 'resend', verb: 'Send again' },
  { action: 'hold', verb: 'Hold' },
  { action: 'skip', verb: 'Not these' },
];

/** Over a list: choose all that are shown, and do one thing with those that are chosen. Says exactly how many. */
@Component({
  selector: 'rg-bulk-bar',
  imports: [BulkMoveSheet, MatCheckbox],
  templateUrl: './bulk-bar.html',
  styleUrl: './bulk-bar.scss',
})
export class BulkBar {
  private readonly bulk = inject(BulkActs);
  /** Everything that is shown. */
  readonly shown = input.required<readonly TouchpointView[]>();
  /** The ids of those that are chosen. */
  readonly chosen = input.required<ReadonlySet<string>>();
  readonly chosenChange = output<ReadonlySet<string>>();
  /** Reads the list anew. Not an output: Undo comes when this bar may be gone with the last of its list. */
  readonly again = input.required<() => void>();
  private readonly sheet = viewChild.required(BulkMoveSheet);
  protected readonly busy = signal(false);
  /** What the last act could not be done with; gone once something else is chosen. */
  protected readonly refused = signal<readonly { readonly name: string; readonly sentence: string }[]>([]);
  protected readonly picked = computed(() => this.shown().filter(({ id }) => this.chosen().has(id)));
  protected readonly all = computed(() => this.picked().length === this.shown().length && this.shown().length > 0);
  protected readonly said = computed(() =>
    this.picked().length === 0 ? `Choose all ${this.shown().length} shown` : `${this.picked().length} chosen`,
  );
  protected readonly offers = computed(() =>
    order
      .map(({ action, verb }) => ({ action, verb, ids: this.possible(action, this.picked()) }))
      .filter(({ ids }) => ids.length > 0),
  );
  protected readonly movable = computed(() => this.possible('move', this.picked()));
  /** The one thing to do with the whole list while nothing is chosen. */
  protected readonly whole = computed(() => {
    const ids = this.picked().length === 0 ? this.possible('approve', this.shown()) : [];
    return ids.length > 0 ? { ids, label: `Approve all ${ids.length} shown` } : undefined;
  });
  protected readonly moving = computed(() => counted(this.movable().length, 'message'));

  protected choose(all: boolean): void {
    this.refused.set([]);
    this.chosenChange.emit(new Set(all ? this.shown().map(({ id }) => id) : []));
  }

  protected ask(): void {
    this.sheet().open();
  }

  protected move(day: string): void {
    void this.run({ action: 'move', to: { day } }, this.movable());
  }

  protected act(action: BulkAction, ids: readonly string[]): void {
    void this.run({ action }, ids);
  }

  private async run(act: Parameters<BulkActs['do']>[0], ids: readonly string[]): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const names = new Map(this.shown().map(({ id, customer }) => [id, customer.name]));
    const refused = await this.bulk.do(act, ids, this.again());
    this.chosenChange.emit(new Set());
    this.refused.set(refused.map(({ id, sentence }) => ({ name: names.get(id) ?? '', sentence })));
    this.busy.set(false);
  }

  private possible(action: TouchpointView['can'][number], among: readonly TouchpointView[]): readonly string[] {
    return among.filter(({ can }) => can.includes(action)).map(({ id }) => id);
  }
}
