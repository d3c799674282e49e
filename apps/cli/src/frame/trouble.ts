import { NotSetUp } from '@regulars/access/api';
import { DomainError } from '@regulars/shared/http';

/** What went wrong, for people and for scripts. */
export interface Trouble {
  code: string;
  detail: string;
  errors?: { path: string; message: string }[] | undefined;
}

/** An option or an input that does not fit. */
export class BadOption extends Error {
  constructor(readonly errors: { path: string; message: string }[]) {
    super(errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join(' '));
    this.name = 'BadOption';
  }
}

/** Any error as one clear sentence, and without a stack: whoever types commands did not write this program. */
export function inOneSentence(error: unknown): Trouble {
  if (error instanceof DomainError) return { code: error.code, detail: error.message, errors: error.errors };
  if (error instanceof BadOption) return { code: 'bad-input', detail: error.message, errors: error.errors };
  if (error instanceof NotSetUp) return { code: 'not-set-up', detail: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'failed', detail: detail === '' ? 'Something went wrong.' : detail };
}
