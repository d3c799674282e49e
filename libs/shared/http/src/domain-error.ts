export interface FieldError {
  /** Where in the request: `emails.0.address`. */
  path: string;
  message: string;
}

interface Complaint {
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[] | undefined;
}

/** What a context throws when it cannot do what was asked; one filter turns it into Problem Details. */
export class DomainError extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[] | undefined;

  constructor(complaint: Complaint) {
    super(complaint.detail);
    this.name = new.target.name;
    this.status = complaint.status;
    this.code = complaint.code;
    this.errors = complaint.errors;
  }
}

/** 404: there is no such thing here, or none that this person may know of. */
export class NotThere extends DomainError {
  constructor(what: string) {
    super({ status: 404, code: 'not-there', detail: `There is no such ${what} here, or it is gone.` });
  }
}

/** 422: understood, and not possible; `detail` says why and what to do. */
export class Refused extends DomainError {
  constructor(code: string, detail: string, errors?: FieldError[]) {
    super({ status: 422, code, detail, errors });
  }
}

/** 409: somebody or something else came first; `detail` says what was kept. */
export class Conflict extends DomainError {
  constructor(code: string, detail: string, errors?: FieldError[]) {
    super({ status: 409, code, detail, errors });
  }
}

/** 401: nobody is signed in, or no longer. */
export class SignInNeeded extends DomainError {
  constructor(detail = 'Please sign in first.') {
    super({ status: 401, code: 'sign-in-needed', detail });
  }
}

/** 403: this person may not do this. */
export class Forbidden extends DomainError {
  constructor(detail = 'Your role does not allow this. Ask the owner.') {
    super({ status: 403, code: 'forbidden', detail });
  }
}

/** 429: too often; `detail` says when to try again. */
export class TooOften extends DomainError {
  constructor(
    detail: string,
    readonly retryAfterSeconds: number,
  ) {
    super({ status: 429, code: 'too-often', detail });
  }
}
