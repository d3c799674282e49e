import type { StandardSchemaV1 } from '@standard-schema/spec';
import { DomainError } from './domain-error';

const pathOf = (issue: StandardSchemaV1.Issue): string =>
  (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');

const unknownFields = (issue: StandardSchemaV1.Issue): string[] =>
  'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];

/** 400 with the path of every field that does not fit its schema. An unknown field is named by its own path. */
export function badInput(issues: readonly StandardSchemaV1.Issue[]): DomainError {
  const errors = issues.slice(0, 100).flatMap((issue) => {
    const path = pathOf(issue);
    const unknown = unknownFields(issue);
    if (unknown.length === 0) return [{ path, message: issue.message }];
    return unknown.map((key) => ({ path: path ? `${path}.${key}` : key, message: 'This field is not known here.' }));
  });
  const detail = 'Something in the request does not fit; nothing was changed.';
  return new DomainError({ status: 400, code: 'bad-input', detail, errors });
}
