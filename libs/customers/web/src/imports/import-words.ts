import type { ImportField, ImportKind } from '@regulars/customers/domain';
import type { ImportItem, ImportView } from '@regulars/customers/contract';
import { counted } from '@regulars/shared/ui';

/** What each meaning of a column is called on the screen. */
const forCustomers: Partial<Record<ImportField, string>> = {
  givenName: 'First name',
  familyName: 'Last name',
  name: 'Whole name',
  middleName: 'Middle name',
  preferredName: 'Likes to be called',
  pronunciation: 'How to say it',
  company: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  street: 'Street and number',
  postalCode: 'Postcode',
  city: 'City',
  region: 'Region',
  country: 'Country',
  tags: 'Tags',
  note: 'Note',
  rep: 'Looked after by',
  metThrough: 'Met through',
  language: 'Language',
  timeZone: 'Time zone',
  reference: 'Their number with you',
  doNotContact: 'Do not contact',
};

const forVisits: Partial<Record<ImportField, string>> = {
  customer: 'Customer’s number',
  customerEmail: 'Customer’s e-mail',
  customerPhone: 'Customer’s phone',
  customerName: 'Customer’s name',
  date: 'Day',
  amount: 'Amount',
  items: 'What they bought',
  reference: 'Invoice or visit number',
  note: 'Note',
};

/** What columns of a file of this kind can mean, the most usual first; the empty one is "left out". */
export function meanings(kind: ImportKind): { value: ImportField | ''; label: string }[] {
  const words = kind === 'customers' ? forCustomers : forVisits;
  const named: { value: ImportField; label: string }[] = [];
  for (const field in words) {
    if (isField(field, words)) named.push({ value: field, label: words[field] ?? field });
  }
  return [{ value: '', label: 'Left out' }, ...named];
}

function isField(field: string, words: Partial<Record<ImportField, string>>): field is ImportField {
  return field in words;
}

/** What is brought, counted: "59 customers", "1 visit". */
export function things(kind: ImportKind, count: number): string {
  return counted(count, kind === 'customers' ? 'customer' : 'visit');
}

/** What came of an import, in a line for the list of past ones. */
export function outcomeOf({ kind, state, counts, kept }: ImportItem): string {
  if (state === 'draft') return `${things(kind, counts.of)}, not brought in yet`;
  if (state === 'running') return `${counts.rows} of ${counts.of} rows so far`;
  if (state === 'undoing') return 'is being taken back';
  if (state === 'undone') return kept ? `taken back, but for ${kept} that somebody changed` : 'taken back';
  const parts = [
    counts.created > 0 ? `${counts.created} new` : '',
    counts.updated > 0 ? `${counts.updated} changed` : '',
    counts.unchanged > 0 ? `${counts.unchanged} as they were` : '',
    counts.refused > 0 ? `${counts.refused} refused` : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'nothing in it';
}

const faults: Record<ImportView['faults'][number], string> = {
  'no-name': 'Say which column is the name.',
  'no-customer': 'Say which column tells whose visit it is: their number, e-mail or phone.',
  'no-date': 'Say which column is the day.',
  'column-twice': 'One column is used twice.',
  'field-twice': 'Two columns mean the same, where only one can.',
  'no-such-column': 'A column is used that the file does not have.',
};

/** Why it cannot begin with these meanings, in sentences. */
export function faultWords(view: Pick<ImportView, 'faults'>): string[] {
  return view.faults.map((fault) => faults[fault]);
}
