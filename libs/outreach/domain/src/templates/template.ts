import type { MergeFieldName, MergeValues } from './merge-field';
import { mergeFields } from './merge-field';

// A field is {{name|fallback}}; anything else between double braces, or a brace pair left open, is a mistake to report.
const field = /\{\{([^{}]*)\}\}/g;
const known: ReadonlyMap<string, (typeof mergeFields)[number]> = new Map(mergeFields.map((one) => [one.name, one]));
// A name from an import must not bring a line break into a subject.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** What is wrong with a template's text, one sentence for each bad field; nothing if it can be sent. */
export function mistakesIn(text: string): string[] {
  const fields = [...text.matchAll(field)].map(([, inside]) => mistakeIn(inside ?? ''));
  const rest = text.replace(field, '');
  const stray = /\{\{|\}\}/.test(rest) ? ['A field is opened with {{ or closed with }} but not both.'] : [];
  return [...new Set([...fields.filter((mistake) => mistake !== undefined), ...stray])];
}

/**
 * The text with each field replaced by what is known, on one line, else by its fallback. It is done once: a value that
 * looks like a field stays as it is. There is no logic, so a template can say nothing that is not on the list.
 */
export function merge(text: string, values: MergeValues): string {
  return text.replace(field, (_whole, inside: string) => {
    const { name, fallback } = parts(inside);
    const value = isField(name) ? oneLine(values[name] ?? '') : '';
    return value === '' ? (fallback ?? '') : value;
  });
}

/** Text without line breaks and control characters: safe in a mail header. */
export function oneLine(text: string): string {
  return text.replace(controls, ' ').trim();
}

function mistakeIn(inside: string): string | undefined {
  const { name, fallback } = parts(inside);
  const found = known.get(name);
  if (!found) return `There is no field {{${name}}}. You can use ${mergeFields.map((one) => one.name).join(', ')}.`;
  if (!found.always && !fallback) return `{{${name}}} needs words for when it is not known, like {{${name}|friend}}.`;
  return undefined;
}

function parts(inside: string): { name: string; fallback: string | undefined } {
  const bar = inside.indexOf('|');
  if (bar < 0) return { name: inside.trim(), fallback: undefined };
  return { name: inside.slice(0, bar).trim(), fallback: inside.slice(bar + 1).trim() };
}

function isField(name: string): name is MergeFieldName {
  return known.has(name);
}
