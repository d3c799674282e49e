import type { ImportView } from '@regulars/customers/contract';
import { fieldsOf, manyColumns, plainHeader, type ImportField, type MappedColumn } from '@regulars/customers/domain';
import { BadOption } from '../frame/trouble';

/** The mapping that was found, with what `--map customer=customer_id,date=#2` says in its place. */
export function mappedBy(
  map: string | undefined,
  run: Pick<ImportView, 'kind' | 'headers' | 'choices'>,
): MappedColumn[] {
  if (map === undefined) return run.choices.columns;
  const said = map.split(',').map((pair) => pairIn(pair, run));
  const fields = new Set(said.map(({ field }) => field).filter((field) => !manyColumns.includes(field)));
  const columns = new Set(said.map(({ column }) => column));
  const found = run.choices.columns.filter(({ column, field }) => !columns.has(column) && !fields.has(field));
  return [...found, ...said].sort((one, other) => one.column - other.column);
}

function pairIn(pair: string, run: Pick<ImportView, 'kind' | 'headers' | 'choices'>): MappedColumn {
  const at = pair.indexOf('=');
  const [name, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  const field = fieldsOf(run.kind).find((known) => known === name);
  if (at < 0 || field === undefined) {
    throw refused(`“${pair.trim()}” is not field=column. Fields: ${fieldsOf(run.kind).join(', ')}.`);
  }
  return { column: columnCalled(column, run.headers), field, ...formatOf(column, field, run) };
}

function columnCalled(name: string, headers: readonly string[]): number {
  const numbered = /^#(\d+)$/.exec(name);
  const exact = numbered ? Number(numbered[1]) - 1 : headers.indexOf(name);
  const at = exact >= 0 ? exact : headers.findIndex((header) => plainHeader(header) === plainHeader(name));
  if (at < 0 || at >= headers.length)
    throw refused(`There is no column “${name}”. The file has: ${headers.join(', ')}.`);
  return at;
}

/** What the file makes clear about a column holds whichever way it came to be mapped. */
function formatOf(
  name: string,
  field: ImportField,
  run: Pick<ImportView, 'headers' | 'choices'>,
): Pick<MappedColumn, 'format'> {
  const column = columnCalled(name, run.headers);
  const known = run.choices.columns.find((one) => one.column === column && one.field === field);
  return known?.format === undefined ? {} : { format: known.format };
}

const refused = (message: string): BadOption => new BadOption([{ path: '--map', message }]);
