import { DomainError } from './domain-error';

/** 412: somebody changed the record since it was read (RFC 9110, section 13.1.1). */
export class ChangedMeanwhile extends DomainError {
  constructor(what: string) {
    const detail = `Somebody changed this ${what} in the meantime. Nothing of yours was written: look again, then save.`;
    super({ status: 412, code: 'changed-meanwhile', detail });
  }
}

/** Throws ChangedMeanwhile unless `If-Match` (if sent) names this version of this `what` or is `*`. */
export function mustMatch(ifMatch: string | undefined, version: number, what: string): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!tags.includes(`"${version}"`)) throw new ChangedMeanwhile(what);
}
