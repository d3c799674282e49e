import { hasBelated, mistakesIn, missingIn, templateKindWords } from '@regulars/outreach/domain';
import type { GreetingWords, TemplateKind } from '@regulars/outreach/domain';
import { Refused, type FieldError } from '@regulars/shared/http';

/** Refuses words that do not fit their kind of letter, with the path of each; `at` is where they stand in the request. */
export function mustFit(words: GreetingWords, kind: TemplateKind, at = ''): void {
  const errors = [...fieldErrors(words, kind), ...missingErrors(words, kind), ...lateErrors(words, kind)];
  if (errors.length === 0) return;
  const detail = 'These words do not fit this kind of letter; nothing was changed.';
  throw new Refused(
    'words-do-not-fit',
    detail,
    errors.map(({ path, message }) => ({ path: at + path, message })),
  );
}

const parts = ['subject', 'body', 'belatedSubject', 'belatedBody'] as const;

const fieldErrors = (words: GreetingWords, kind: TemplateKind): FieldError[] =>
  parts.flatMap((path) => mistakesIn(words[path] ?? '', kind).map((message) => ({ path, message })));

const missingErrors = (words: GreetingWords, kind: TemplateKind): FieldError[] =>
  missingIn(words, kind).map((message) => ({ path: 'body', message }));

function lateErrors(words: GreetingWords, kind: TemplateKind): FieldError[] {
  const late = (['belatedSubject', 'belatedBody'] as const).map((path) => ({ path, has: words[path] !== null }));
  if (hasBelated(kind)) {
    const message = `${capital(templateKindWords[kind])} may go out a day late: it needs words for that.`;
    return late.filter(({ has }) => !has).map(({ path }) => ({ path, message }));
  }
  const message = `${capital(templateKindWords[kind])} is never sent late.`;
  return late.filter(({ has }) => has).map(({ path }) => ({ path, message }));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
