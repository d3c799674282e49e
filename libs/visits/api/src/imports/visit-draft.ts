import {
  columnsByField,
  itemsOf,
  nobody,
  partsOfName,
  reachOf,
  readAmount,
  readDay,
  RowCells,
  type CustomerDraft,
  type ImportField,
  type MappedColumn,
  type ReadingContext,
  type RowReading,
} from '@regulars/customers/domain';

/** One row of a visits file, read and found good. */
export interface VisitDraft {
  /** who came, as far as the row says: only what tells people apart */
  customer: CustomerDraft;
  /** the invoice's or visit's own number */
  reference: string | null;
  day: string;
  amountMinor: number | null;
  items: string[];
  note: string | null;
}

export interface VisitContext extends ReadingContext {
  /** digits of the shop's currency after its decimal sign */
  minorDigits: number;
}

/** What the columns that say who came are in a file of customers. */
const whose: Partial<Record<ImportField, ImportField>> = {
  customer: 'reference',
  customerEmail: 'email',
  customerPhone: 'phone',
  customerName: 'name',
};

const mostMinor = 99_999_999_999;

/** Makes the reader for the rows of one file: cells in, a draft or the reasons against it out. */
export function visitReader(
  mapping: readonly MappedColumn[],
  context: VisitContext,
): (cells: readonly string[]) => RowReading<VisitDraft> {
  const visitColumns = columnsByField(mapping);
  const customerColumns = columnsByField(mapping.flatMap(asCustomerColumn));
  return (row) => {
    const cells = new RowCells(visitColumns, row);
    const who = new RowCells(customerColumns, row);
    const customer = customerOf(who, context);
    const day = dayOf(cells, context);
    const rest = {
      reference: cells.line('reference', 100),
      amountMinor: amountOf(cells, context),
      items: goodsOf(cells),
      note: cells.lines('note', 2000),
    };
    const refusals = [...who.refusals, ...cells.refusals];
    if (day === null || refusals.length > 0) return { kind: 'refused', refusals };
    return { kind: 'draft', draft: { customer, day, ...rest } };
  };
}

function asCustomerColumn({ column, field }: MappedColumn): MappedColumn[] {
  const meaning = whose[field];
  return meaning === undefined ? [] : [{ column, field: meaning }];
}

function customerOf(cells: RowCells, context: VisitContext): CustomerDraft {
  const reference = cells.line('reference', 100);
  const reach = reachOf(cells, context);
  const full = cells.line('name', 200);
  const sayNothing = reference === null && reach.emails.length === 0 && reach.phones.length === 0;
  if (sayNothing && cells.refusals.length === 0) cells.refuse({ code: 'no-customer' });
  const name = { ...nobody.name, ...(full === null ? {} : partsOfName(full)) };
  return { ...nobody, ...reach, tags: [], reference, name, note: null, rep: null, doNotContact: null };
}

function dayOf(cells: RowCells, { today }: VisitContext): string | null {
  const [cell = ''] = cells.filled('date');
  const day = readDay(cell, cells.format('date') === 'mdy' ? 'mdy' : 'dmy', today);
  if (day === undefined || day.startsWith('--')) return cells.refuse({ code: 'not-a-day', field: 'date', value: cell });
  if (day > today.toString()) return cells.refuse({ code: 'day-ahead', field: 'date', value: day });
  return day < '1900' ? cells.refuse({ code: 'day-too-long-ago', field: 'date', value: day }) : day;
}

function amountOf(cells: RowCells, { minorDigits }: VisitContext): number | null {
  const [cell] = cells.filled('amount');
  if (cell === undefined) return null;
  const minor = readAmount(cell, cells.format('amount') === 'comma' ? 'comma' : 'point', minorDigits);
  if (minor === undefined || minor > mostMinor)
    return cells.refuse({ code: 'not-an-amount', field: 'amount', value: cell });
  return minor < 0 ? cells.refuse({ code: 'negative-amount', field: 'amount', value: cell }) : minor;
}

function goodsOf(cells: RowCells): string[] {
  const items = [...new Set(cells.filled('items').flatMap(itemsOf))].slice(0, 100);
  for (const item of items) cells.checkedLine('items', item, 200);
  return items;
}
