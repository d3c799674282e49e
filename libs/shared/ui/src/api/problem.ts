import { HttpErrorResponse } from '@angular/common/http';
import type { ProblemDetails } from '@regulars/shared/contract';

/** One field of what was sent, and what is wrong with it: `{ path: 'emails.0.address', message: 'Not an address.' }`. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/**
 * What went wrong, in words for the screen: a Problem Details answer (RFC 9457), or no answer at all.
 * `code` is stable, to decide by; `detail` is for people; `at(path)` tells what is wrong with one field.
 */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldError[];

  constructor(told: Pick<ProblemDetails, 'code' | 'status' | 'title' | 'detail' | 'errors'>) {
    super(told.title);
    this.name = 'Problem';
    this.code = told.code;
    this.status = told.status;
    this.detail = told.detail;
    this.errors = told.errors ?? [];
  }

  /** What is wrong with a field, by its path (`name`, `emails.0.address`); a path covers what lies below it. */
  at(path: string): string | undefined {
    return this.errors.find((error) => error.path === path || error.path.startsWith(`${path}.`))?.message;
  }

  /** Whatever was thrown, as a Problem. */
  static from(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown;
    if (thrown instanceof HttpErrorResponse) return fromResponse(thrown);
    // A resource wraps what was thrown; the cause is what we can read.
    if (thrown instanceof Error && thrown.cause !== undefined) return Problem.from(thrown.cause);
    return new Problem({ ...unforeseen, status: 0 });
  }
}

const unforeseen = {
  code: 'unforeseen',
  title: 'That did not work',
  detail: 'Something here went wrong. Nothing was lost; please try again.',
};

function fromResponse(response: HttpErrorResponse): Problem {
  if (isProblem(response.error)) return new Problem(response.error);
  if (response.status === 0)
    return new Problem({
      code: 'unreachable',
      status: 0,
      title: 'The server does not answer',
      detail: 'What you typed is still here. Check that Regulars is running and try again.',
    });
  return new Problem({ ...unforeseen, status: response.status });
}

// By hand and not by the contract's schema: this is in the first bytes that load, and the schemas come after them.
function isProblem(told: unknown): told is ProblemDetails {
  if (typeof told !== 'object' || told === null) return false;
  return 'code' in told && typeof told.code === 'string' && 'detail' in told && typeof told.detail === 'string';
}
