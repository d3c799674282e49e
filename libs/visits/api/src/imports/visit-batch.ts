import {
  refusedRow,
  type BatchOutcome,
  type ImportJob,
  type People,
  type Person,
  type Recognised,
  idsOfMeant,
  recognisedPeople,
} from '@regulars/customers/api';
import { displayNameOf, nobody, type CsvRow, type CustomerState } from '@regulars/customers/domain';
import { newId, type Reader } from '@regulars/shared/db';
import type { VisitDraft } from './visit-draft';
import type { ReadVisit } from './visit-pass';
import { storedVisits, type StoredVisit } from './stored-visits';

const shown = 20;

/** A visit that is to be written: new, or one that the file now tells otherwise. */
export interface VisitToWrite {
  customerId: string;
  key: string;
  draft: VisitDraft;
  stored: StoredVisit | undefined;
}

/** Finds out for each row of a batch whose visit it is, and whether it is there already. */
export class VisitBatch {
  readonly outcome: BatchOutcome = {
    created: 0,
    updated: 0,
    unchanged: 0,
    customersCreated: 0,
    creates: [],
    updates: [],
    refusals: [],
    alike: [],
    remarks: [],
  };
  readonly newPeople = new Map<string, Person>();
  readonly visits: VisitToWrite[] = [];

  constructor(
    private readonly job: ImportJob,
    private readonly people: People<Recognised>,
  ) {}

  async weigh(reader: Reader, rows: readonly ReadVisit[]): Promise<void> {
    const drafts = rows.flatMap((row) => (row.kind === 'visit' ? [row.draft.customer] : []));
    const ids = (await idsOfMeant(reader, drafts)).filter((id) => !this.people.has(id));
    for (const person of await recognisedPeople(reader, ids)) this.people.add(person);
    const told = rows.flatMap((read) => {
      const person = this.whoCame(read);
      return read.kind === 'visit' && person ? [{ read, person }] : [];
    });
    const asked = told.filter(({ person }) => !this.newPeople.has(person.id));
    const stored = await storedVisits(reader, asked.map(({ read, person }) => [person.id, read.key])); // prettier-ignore
    for (const { read, person } of told) this.weighVisit(read, person, stored.get(`${person.id} ${read.key}`));
  }

  /** Whose visit it is; refuses the row where nobody can tell. */
  private whoCame(read: ReadVisit): Recognised | undefined {
    if (read.kind === 'refused') {
      this.outcome.refusals.push(refusedRow(read.row, read.refusals));
      return undefined;
    }
    if (read.kind === 'again') {
      this.outcome.unchanged++;
      return undefined;
    }
    const { customer } = read.draft;
    const person = this.people.meantBy(customer);
    if (person) return person;
    if (this.job.choices.createMissing) return this.welcome(customer);
    const value = customer.reference ?? customer.emails[0] ?? customer.phones[0];
    this.outcome.refusals.push(refusedRow(read.row, [{ code: 'unknown-customer', field: 'customer', value }]));
    return undefined;
  }

  private welcome(customer: VisitDraft['customer']): Person {
    const { reference, emails, phones } = customer;
    const nameless = customer.name.given === null && customer.name.family === null;
    const name = nameless
      ? { ...nobody.name, display: `Customer ${reference ?? emails[0] ?? phones[0] ?? ''}`.trim() }
      : customer.name;
    const state: CustomerState = { ...nobody, reference, emails, phones, name };
    const consents = this.job.choices.consent.basis !== 'none';
    const person: Person = {
      id: newId(),
      stored: null,
      state,
      named: true,
      consented: consents,
      consentIsNew: consents,
    };
    this.people.add(person);
    this.newPeople.set(person.id, person);
    this.outcome.customersCreated++;
    return person;
  }

  private weighVisit(
    { row, draft, key, numbered }: ReadVisit & { kind: 'visit' },
    person: Recognised,
    stored: StoredVisit | undefined,
  ): void {
    if (stored && (!numbered || sameVisit(stored, draft))) {
      this.outcome.unchanged++;
      return;
    }
    this.visits.push({ customerId: person.id, key, draft, stored });
    this.show(row, draft, person, stored);
  }

  private show(row: CsvRow, draft: VisitDraft, person: Recognised, stored: StoredVisit | undefined): void {
    const list = stored ? this.outcome.updates : this.outcome.creates;
    if (stored) this.outcome.updated++;
    else this.outcome.created++;
    if (list.length >= shown) return;
    const amount = draft.amountMinor === null ? [] : [`amount: ${draft.amountMinor} in the smallest unit`];
    const what = [`visit on ${draft.day}`, ...amount, ...(draft.items.length === 0 ? [] : [draft.items.join(', ')])];
    list.push({ line: row.line, who: displayNameOf(person.state.name), what });
  }
}

function sameVisit(stored: StoredVisit, draft: VisitDraft): boolean {
  return (
    stored.day === draft.day &&
    stored.amountMinor === draft.amountMinor &&
    JSON.stringify(stored.items) === JSON.stringify(draft.items) &&
    (draft.note === null || stored.note === draft.note)
  );
}
