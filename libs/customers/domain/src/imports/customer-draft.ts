import type { Temporal } from '@regulars/shared/calendar';
import type { Name } from '../names/name';
import { readDay } from './day-reading';
import { partsOfName } from './full-name';
import type { CustomerField, ImportField, MappedColumn } from './import-fields';
import { languageNamed, zoneNamed } from './locale-names';
import { reachOf, type Reach } from './reach-reading';
import type { Refusal } from './refusal';
import { columnsByField, RowCells } from './row-cells';

/** One row of a customers file, read and found good; null where the row says nothing. */
export interface CustomerDraft extends Reach {
  reference: string | null;
  name: Name;
  company: string | null;
  birthday: string | null;
  anniversary: string | null;
  language: string | null;
  zone: string | null;
  tags: string[];
  rep: string | null;
  metThrough: string | null;
  note: string | null;
  doNotContact: boolean | null;
}

export type RowReading<Draft> = { kind: 'draft'; draft: Draft } | { kind: 'refused'; refusals: Refusal[] };

/** What reading depends on beside the file: today, where birthdays end, and how the shop's country dials. */
export interface ReadingContext {
  today: Temporal.PlainDate;
  country: string;
}

/** Nobody has lived longer than 122 years (Jeanne Calment, 1875 to 1997). */
const longestLife = 130;

const yes = /^(1|y|yes|true|x|ja|oui|si|sim)$/i;

/** Makes the reader for the rows of one file: cells in, a draft or the reasons against it out. */
export function customerReader(
  mapping: readonly MappedColumn[],
  context: ReadingContext,
): (cells: readonly string[]) => RowReading<CustomerDraft> {
  const columns = columnsByField(mapping);
  return (row) => {
    const cells = new RowCells(columns, row);
    const draft = draftOf(cells, context);
    return cells.refusals.length > 0 ? { kind: 'refused', refusals: cells.refusals } : { kind: 'draft', draft };
  };
}

function draftOf(cells: RowCells, context: ReadingContext): CustomerDraft {
  const company = cells.line('company', 200);
  const [contact] = cells.filled('doNotContact');
  return {
    reference: cells.line('reference', 100),
    name: nameOf(cells, company),
    company,
    ...reachOf(cells, context),
    birthday: dayOf(cells, 'birthday', context),
    anniversary: dayOf(cells, 'anniversary', context),
    language: checked(cells, 'language', languageNamed),
    zone: checked(cells, 'timeZone', zoneNamed),
    tags: tagsOf(cells),
    rep: cells.line('rep', 200),
    metThrough: cells.line('metThrough', 200),
    note: cells.lines('note', 10_000),
    doNotContact: contact === undefined ? null : yes.test(contact),
  };
}

function nameOf(cells: RowCells, company: string | null): Name {
  const full = cells.line('name', 200);
  const parts = full === null ? { given: null, family: null } : partsOfName(full);
  const given = joined(cells.line('givenName', 200), cells.line('middleName', 200)) ?? parts.given;
  const family = cells.line('familyName', 200) ?? parts.family;
  const preferred = cells.line('preferredName', 200);
  const nameless = given === null && family === null && preferred === null;
  // Sales desks keep firms without a person in them: then the firm is whom they know.
  if (nameless && company === null && cells.refusals.length === 0) cells.refuse({ code: 'no-name' });
  return { given, family, preferred, sayIt: cells.line('pronunciation', 200), display: nameless ? company : null };
}

function joined(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return `${first} ${second}`;
}

function dayOf(cells: RowCells, field: CustomerField, { today }: ReadingContext): string | null {
  const [cell] = cells.filled(field);
  // Outlook writes 0/0/00 where there is no day.
  if (cell === undefined || /^0+[/.-]0+[/.-]0+$/.test(cell)) return null;
  const format = cells.format(field);
  const day = readDay(cell, format === 'mdy' ? 'mdy' : 'dmy', today);
  if (day === undefined) return cells.refuse({ code: 'not-a-day', field, value: cell });
  return day.startsWith('--') ? day : withinLife(cells, field, day, today);
}

function withinLife(cells: RowCells, field: ImportField, day: string, today: Temporal.PlainDate): string | null {
  if (day > today.toString()) return cells.refuse({ code: 'day-ahead', field, value: day });
  const tooLong = Number(day.slice(0, 4)) < today.year - longestLife;
  return tooLong ? cells.refuse({ code: 'day-too-long-ago', field, value: day }) : day;
}

/** What is no language or zone is left out, not refused: nobody loses a customer over a setting. */
function checked(cells: RowCells, field: CustomerField, known: (text: string) => string | undefined): string | null {
  const [cell] = cells.filled(field);
  return cell === undefined ? null : (known(cell) ?? null);
}

/** Google writes `* myContacts ::: VIP`; what begins with a star is its own, not the shop's. */
function tagsOf(cells: RowCells): string[] {
  const tags = cells.list('tags', /:::|[,;\n]/).filter((tag) => !tag.startsWith('*'));
  for (const tag of tags) cells.checkedLine('tags', tag, 60);
  return tags.slice(0, 50);
}
