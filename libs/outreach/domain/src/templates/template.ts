import { fieldNamed, fieldsFor, isAlwaysKnown, mergeFields } from './merge-field';
import type { MergeValues, Voice } from './merge-value';
import { said } from './saying';
import { templateKindWords, type TemplateKind } from './vocabulary';

// A field is {{name|fallback}}; anything else between double braces, or a brace pair left open, is a mistake to report.
const field = /\{\{([^{}]*)\}\}/g;
// A name from an import must not bring a line break into a subject.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * What is wrong with a template's text, one sentence for each bad field; nothing if it can be sent. Where the kind of
 * letter is not known yet, only what is wrong in every kind.
 */
export function mistakesIn(text: string, kind?: TemplateKind): string[] {
  const fields = [...text.matchAll(field)].map(([, inside]) => mistakeIn(inside ?? '', kind));
  const rest = text.replace(field, '');
  const stray = /\{\{|\}\}/.test(rest) ? ['A field is opened with {{ or closed with }} but not both.'] : [];
  return [...new Set([...fields.filter((mistake) => mistake !== undefined), ...stray])];
}

/**
 * The text with each field replaced by what is known, on one line, else by its fallback. It is done once: a value that
 * looks like a field stays as it is. There is no logic, so a template can say nothing that is not on the list.
 */
export function merge(text: string, values: MergeValues, voice: Voice): string {
  return text.replace(field, (_whole, inside: string) => {
    const { name, fallback } = parts(inside);
    const known = fieldNamed(name);
    const value = known ? oneLine(said(values[known.name] ?? '', voice)) : '';
    return value === '' ? (fallback ?? '') : value;
  });
}

/** One field as it stands in a text. */
export interface UsedField {
  readonly name: string;
  readonly fallback: string | undefined;
}

/** The fields of a text, each once, with what it falls back on first. */
export function fieldsIn(text: string): UsedField[] {
  const found = new Map<string, UsedField>();
  for (const [, inside] of text.matchAll(field)) {
    const used = parts(inside ?? '');
    if (!found.has(used.name)) found.set(used.name, used);
  }
  return [...found.values()];
}

/** Text without line breaks and control characters: safe in a mail header. */
export function oneLine(text: string): string {
  return text.replace(controls, ' ').trim();
}

function mistakeIn(inside: string, kind: TemplateKind | undefined): string | undefined {
  const { name, fallback } = parts(inside);
  const found = fieldNamed(name);
  if (!found) return `There is no field {{${name}}}. You can use ${usable(kind)}.`;
  if (kind !== undefined && !fieldsFor(kind).includes(found))
    return `{{${name}}} says nothing in ${templateKindWords[kind]}. You can use ${usable(kind)}.`;
  if (!isAlwaysKnown(found, kind) && !fallback)
    return `{{${name}}} needs words for when it is not known, like {{${name}|${found.fallback}}}.`;
  return undefined;
}

const usable = (kind: TemplateKind | undefined): string =>
  (kind === undefined ? mergeFields : fieldsFor(kind)).map((one) => one.name).join(', ');

function parts(inside: string): UsedField {
  const bar = inside.indexOf('|');
  if (bar < 0) return { name: inside.trim(), fallback: undefined };
  return { name: inside.slice(0, bar).trim(), fallback: inside.slice(bar + 1).trim() };
}
