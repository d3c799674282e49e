/** What can be imported. */
export const importKinds = ['customers', 'visits'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column of a customers file may mean. Those in `manyColumns` may be named by several columns. */
export const customerFields = [
  'reference',
  'name',
  'givenName',
  'middleName',
  'familyName',
  'preferredName',
  'pronunciation',
  'company',
  'email',
  'phone',
  'street',
  'city',
  'region',
  'postalCode',
  'country',
  'birthday',
  'anniversary',
  'language',
  'timeZone',
  'tags',
  'rep',
  'metThrough',
  'note',
  'doNotContact',
] as const;
export type CustomerField = (typeof customerFields)[number];

/** What a column of a visits file may mean. */
export const visitFields = [
  'customer',
  'customerEmail',
  'customerPhone',
  'customerName',
  'reference',
  'date',
  'amount',
  'items',
  'note',
] as const;
export type VisitField = (typeof visitFields)[number];

export type ImportField = CustomerField | VisitField;

/** The fields that any number of columns may feed; any other field takes one column. */
export const manyColumns: readonly ImportField[] = ['email', 'phone', 'tags', 'note', 'street', 'items'];

/** The fields in which a day stands, and those in which an amount does: their column's format is decided as a whole. */
export const dayFields: readonly ImportField[] = ['birthday', 'anniversary', 'date'];
export const amountFields: readonly ImportField[] = ['amount'];

/** How a column may be written: the order of its days, or its decimal sign. */
export const columnFormats = ['dmy', 'mdy', 'point', 'comma'] as const;
export type ColumnFormat = (typeof columnFormats)[number];

/** One column of a file and what it means; `format` where its days or amounts can be read in two ways. */
export interface MappedColumn {
  column: number;
  field: ImportField;
  format?: ColumnFormat | undefined;
}

/** What may be imported as which kind. */
export function fieldsOf(kind: ImportKind): readonly ImportField[] {
  return kind === 'customers' ? customerFields : visitFields;
}
