import { fieldNamed, plainHeader } from './header-names';
import { manyColumns, type ImportField, type ImportKind, type MappedColumn } from './import-fields';

const addressFields: readonly ImportField[] = ['street', 'city', 'region', 'postalCode', 'country'];

interface Candidate {
  column: number;
  field: ImportField;
  /** Which of several addresses: Outlook has `Home Street` and `Business Street`, Google `Address 1 - Street`. */
  group: string;
  filled: number;
}

/**
 * What the columns of a file mean, from their headers: exports of Google Contacts, Outlook, HubSpot and most shop
 * systems map by themselves. Where two columns say the same thing, the one that is filled more often is taken.
 * @param sample the first rows, to see which columns are used at all
 */
export function suggestMapping(
  headers: readonly string[],
  kind: ImportKind,
  sample: readonly (readonly string[])[],
): MappedColumn[] {
  const candidates = headers.flatMap((header, column) => candidate(header, column, kind, sample));
  const address = bestGroup(candidates);
  const fitting = candidates.filter((one) => !addressFields.includes(one.field) || one.group === address);
  const chosen = fitting.filter((one) => manyColumns.includes(one.field) || one === firstAmong(fitting, one.field));
  const names = chosen.some((one) => one.field === 'givenName' || one.field === 'familyName');
  // A full name beside its parts says nothing new.
  return chosen.filter((one) => !(names && one.field === 'name')).map(({ column, field }) => ({ column, field }));
}

function candidate(
  header: string,
  column: number,
  kind: ImportKind,
  sample: readonly (readonly string[])[],
): Candidate[] {
  const { plain, group } = addressGroup(plainHeader(header));
  const field = fieldNamed(plain, kind);
  if (field === undefined) return [];
  const filled = sample.filter((cells) => (cells[column] ?? '').trim() !== '').length;
  return [{ column, field, group, filled }];
}

/** `home street` is the street of the group `home`, `address 1 city` the city of `address 1`. */
function addressGroup(plain: string): { plain: string; group: string } {
  const [, group, rest] = /^(home|business|other|work|mailing|billing|shipping|address \d) (.+)$/.exec(plain) ?? [];
  const field = rest === undefined ? undefined : fieldNamed(rest, 'customers');
  return rest !== undefined && group !== undefined && field && addressFields.includes(field)
    ? { plain: rest, group }
    : { plain, group: '' };
}

function bestGroup(candidates: readonly Candidate[]): string {
  const sums = new Map<string, number>();
  for (const { field, group, filled } of candidates) {
    if (addressFields.includes(field)) sums.set(group, (sums.get(group) ?? 0) + filled);
  }
  const [best] = [...sums].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? '';
}

function firstAmong(candidates: readonly Candidate[], field: ImportField): Candidate | undefined {
  const [best] = candidates.filter((one) => one.field === field).sort((one, other) => other.filled - one.filled);
  return best;
}

/** What keeps a mapping from being used. */
export type MappingFault = 'no-name' | 'no-customer' | 'no-date' | 'column-twice' | 'field-twice' | 'no-such-column';

/** Looks whether a mapping, suggested or made by hand, can be imported with. */
export function mappingFaults(mapping: readonly MappedColumn[], kind: ImportKind, columns: number): MappingFault[] {
  const has = (...fields: ImportField[]): boolean => mapping.some(({ field }) => fields.includes(field));
  const faults: MappingFault[] = [];
  if (mapping.some(({ column }) => column < 0 || column >= columns)) faults.push('no-such-column');
  if (new Set(mapping.map(({ column }) => column)).size < mapping.length) faults.push('column-twice');
  const single = mapping.map(({ field }) => field).filter((field) => !manyColumns.includes(field));
  if (new Set(single).size < single.length) faults.push('field-twice');
  if (kind === 'customers' && !has('name', 'givenName', 'familyName', 'company')) faults.push('no-name');
  if (kind === 'visits' && !has('customer', 'customerEmail', 'customerPhone')) faults.push('no-customer');
  if (kind === 'visits' && !has('date')) faults.push('no-date');
  return faults;
}
