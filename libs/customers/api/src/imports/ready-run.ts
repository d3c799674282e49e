import { mappingFaults, type MappingFault } from '@regulars/customers/domain';
import { Refused } from '@regulars/shared/http';
import { openQuestions } from './imports';
import type { ImportRun } from './import-store';

const words: Record<MappingFault, string> = {
  'no-name': 'No column is the name.',
  'no-customer': 'No column says whose visit it is.',
  'no-date': 'No column says on which day it was.',
  'column-twice': 'One column is named twice.',
  'field-twice': 'Two columns mean the same, where only one can.',
  'no-such-column': 'A column is named that the file does not have.',
};

/** 422 unless the mapping fits the file and every question about it is answered. */
export function mustBeReady(run: ImportRun): void {
  const faults = mappingFaults(run.choices.columns, run.kind, run.headers.length);
  const errors = faults.map((fault) => ({ path: 'columns', message: words[fault] }));
  if (errors.length > 0)
    throw new Refused('mapping-does-not-fit', errors.map(({ message }) => message).join(' '), errors);
  const open = openQuestions(run);
  if (open.length === 0) return;
  const asked = open.map(({ column, header, about, examples }) => ({
    path: `columns.${column}.format`,
    message: `${header}: ${about === 'day-order' ? 'is the day or the month first' : 'is the point or the comma before the cents'} in ${examples.join(', ')}?`,
  }));
  throw new Refused('questions-open', `Answer this first: ${asked.map(({ message }) => message).join(' ')}`, asked);
}
