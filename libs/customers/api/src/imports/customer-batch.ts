import {
  differences,
  displayNameOf,
  maybeSamePerson,
  plainlyOther,
  merged,
  nobody,
  type CsvRow,
  type CustomerDraft,
} from '@regulars/customers/domain';
import { newId, type Reader } from '@regulars/shared/db';
import type { ReadRow, ShopContext } from './customer-pass';
import type { BatchOutcome, ImportJob } from './import-target';
import { idsOfMeant } from './meant-people';
import type { People, Person } from './people';
import { refusedRow } from './row-refusals';
import { storedPeople } from './stored-people';

const shown = 20;

/** Finds out for each row of a batch whom it means and what it changes about them. */
export class CustomerBatch {
  readonly outcome: BatchOutcome = {
    created: 0,
    updated: 0,
    unchanged: 0,
    customersCreated: 0,
    creates: [],
    updates: [],
    alike: [],
    refusals: [],
    remarks: [],
  };
  /** Everybody whom the batch brings, with the line of the file that does. */
  readonly fresh: { line: number; person: Person }[] = [];
  /** Everybody of whom the batch says something new, in the order of the file. */
  readonly touched = new Set<Person>();

  constructor(
    private readonly job: ImportJob,
    private readonly shop: ShopContext,
    private readonly people: People,
  ) {}

  async weigh(reader: Reader, rows: readonly ReadRow[]): Promise<void> {
    const drafts = rows.flatMap(({ reading }) => (reading.kind === 'draft' ? [reading.draft] : []));
    const ids = (await idsOfMeant(reader, drafts)).filter((id) => !this.people.has(id));
    for (const person of await storedPeople(reader, ids)) this.people.add(person);
    for (const { row, reading } of rows) {
      if (reading.kind === 'refused') this.outcome.refusals.push(refusedRow(row, reading.refusals));
      else this.weighRow(row, reading.draft);
    }
  }

  private weighRow(row: CsvRow, draft: CustomerDraft): void {
    const same = this.people.byReference(draft.reference);
    if (same?.formerly?.includes(draft.reference ?? '')) {
      // Of the record that was merged into theirs; theirs keeps its own.
      this.change(row, same, { ...draft, reference: null });
      return;
    }
    if (same && isSomebodyElse(same, draft)) {
      this.outcome.refusals.push(
        refusedRow(row, [{ code: 'reference-taken', field: 'reference', value: draft.reference ?? '' }]),
      );
      return;
    }
    const meant = this.people.meantBy(draft);
    if (meant) this.change(row, meant, draft);
    else this.create(row, draft);
  }

  private create(row: CsvRow, draft: CustomerDraft): void {
    const state = merged(nobody, { ...draft, repId: this.repOf(draft) }, 'update');
    const person: Person = {
      id: newId(),
      stored: null,
      state,
      named: true,
      consented: this.states(),
      consentIsNew: this.states(),
    };
    this.people.add(person);
    this.touched.add(person);
    this.fresh.push({ line: row.line, person });
    this.outcome.created++;
    if (this.outcome.creates.length < shown) {
      this.outcome.creates.push({ line: row.line, who: displayNameOf(state.name), what: differences(nobody, state) });
    }
  }

  private change(row: CsvRow, person: Person, draft: CustomerDraft): void {
    const before = person.state;
    const consents = this.states() && !person.consented;
    person.state = merged(before, { ...draft, repId: this.repOf(draft) }, this.job.choices.existing);
    person.named = true;
    person.consented ||= consents;
    person.consentIsNew ||= consents;
    if (person.state === before && !consents) {
      this.outcome.unchanged++;
      return;
    }
    this.people.note(person);
    this.touched.add(person);
    this.outcome.updated++;
    if (this.outcome.updates.length >= shown) return;
    const what = [
      ...differences(before, person.state),
      ...(consents ? [`may be written to: ${this.job.choices.consent.basis}`] : []),
    ];
    this.outcome.updates.push({ line: row.line, who: displayNameOf(person.state.name), what });
  }

  /** Whether the owner states that these people may be written to. */
  private states(): boolean {
    return this.job.choices.consent.basis !== 'none';
  }

  private repOf({ rep }: CustomerDraft): string | null {
    if (rep === null) return null;
    const found = this.shop.reps.get(rep.toLowerCase());
    if (found === undefined && this.outcome.remarks.length < shown) {
      const remark = `Nobody called ${rep} works here yet: their customers come in without a rep.`;
      if (!this.outcome.remarks.includes(remark)) this.outcome.remarks.push(remark);
    }
    return found ?? null;
  }
}

/** Within one file a number is one person; against what we know, a name may have been mended. */
function isSomebodyElse({ named, state }: Person, { name }: CustomerDraft): boolean {
  return named ? !maybeSamePerson(state.name, name) : plainlyOther(state.name, name);
}
