import { Component, computed, effect, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { ImportChoices, ImportView } from '@regulars/customers/contract';
import type { ColumnFormat, ImportField } from '@regulars/customers/domain';
import { Part, Radios, Tick, Trouble } from '@regulars/shared/ui';
import { ConsentFields } from '../consents/consent-fields';
import { ColumnMeanings } from './column-meanings';
import { DryRunView } from './dry-run-view';
import { FormatQuestion } from './format-question';
import { ImportDraftStore, isReady } from './import-draft-store';
import { faultWords, things } from './import-words';

const ways = [
  { value: 'update', label: 'Take what the file says', says: 'It is the newer list.' },
  { value: 'fill', label: 'Only fill in what is missing', says: 'What you wrote down here is right.' },
];

/** What the columns mean, what has to be answered, and what would happen. */
@Component({
  selector: 'rg-import-draft',
  imports: [ColumnMeanings, ConsentFields, DryRunView, FormatQuestion, Part, Radios, Tick, Trouble],
  providers: [ImportDraftStore],
  templateUrl: './import-draft.html',
  styles: `
    .below {
      padding-top: calc(var(--u) * 2);
    }
    /* Always in reach, however many columns the file has. */
    .begin {
      position: sticky;
      bottom: var(--bar);
      z-index: 2;
      margin-top: calc(var(--u) * 3);
      padding: 12px 0;
      background: var(--ground);
      border-top: var(--hair);
    }
    @media (max-width: 720px) {
      .begin {
        margin-inline: -16px;
        padding-inline: 16px;
      }
      .begin .main {
        flex: 1;
      }
    }
  `,
})
export class ImportDraft {
  readonly run = input.required<ImportView>();
  readonly changed = output<ImportView>();
  private readonly router = inject(Router);
  protected readonly store = inject(ImportDraftStore);
  protected readonly ways = ways;
  protected readonly ready = computed(() => isReady(this.run()));
  protected readonly faults = computed(() => faultWords(this.run()));
  protected readonly basis = linkedSignal<string>(() => this.run().choices.consent.basis);
  protected readonly wording = linkedSignal(() => this.run().choices.consent.wording ?? '');
  protected readonly source = linkedSignal(() => this.run().choices.consent.source ?? '');
  protected readonly bring = computed(() => {
    const { kind } = this.run();
    const tried = this.store.tried()?.counts;
    return `Bring in ${things(kind, tried ? tried.created + tried.updated : this.run().counts.of)}`;
  });
  protected readonly nothingNew = computed(() => {
    const counts = this.store.tried()?.counts;
    return counts !== undefined && counts.created + counts.updated + counts.customersCreated === 0;
  });

  constructor() {
    effect(() => {
      const run = this.run();
      untracked(() => void this.store.tryOut(run));
    });
    effect(() => {
      const stated = { basis: this.basis(), wording: this.wording(), source: this.source() };
      untracked(() => {
        this.state(stated);
      });
    });
  }

  protected mean({ column, field }: { column: number; field: ImportField | undefined }): void {
    const others = this.run().choices.columns.filter((one) => one.column !== column);
    this.choose({ columns: field === undefined ? others : [...others, { column, field }] });
  }

  protected answer(column: number, format: ColumnFormat): void {
    const columns = this.run().choices.columns.map((one) => (one.column === column ? { ...one, format } : one));
    this.choose({ columns });
  }

  protected treat(existing: string): void {
    if (existing !== this.run().choices.existing) this.choose({ existing: existing === 'fill' ? 'fill' : 'update' });
  }

  protected choose(change: Partial<ImportChoices>): void {
    void this.store.choose(this.run(), change).then((run) => {
      if (run) this.changed.emit(run);
    });
  }

  protected async drop(): Promise<void> {
    if (await this.store.drop(this.run())) await this.router.navigate(['/import']);
  }

  protected async begin(): Promise<void> {
    const run = await this.store.begin(this.run());
    if (run) this.changed.emit(run);
  }

  private state({ basis, wording, source }: { basis: string; wording: string; source: string }): void {
    const { consent } = this.run().choices;
    const same = basis === consent.basis && wording === (consent.wording ?? '') && source === (consent.source ?? '');
    const known = basis === 'asked' || basis === 'existing-customer' ? basis : 'none';
    if (!same)
      this.choose({ consent: { basis: known, wording: wording.trim() || null, source: source.trim() || null } });
  }
}
