import type { GrantState } from './vocabulary';

/** Something given or asked for, as far as it matters whether it can be taken back. */
export interface TakenBack {
  what: string;
  state: GrantState;
  /** given at once, by whoever thought of it */
  atOnce: boolean;
  /** who thought of it */
  askedById: string | null;
}

/** What was done about the complaint since it was given or decided. */
export interface BuiltOn {
  closed: boolean;
  /** something promised since that still holds */
  promised: string | null;
  /** whether somebody spoke with the customer about it, or left word */
  spoken: boolean;
}

/** Why something stays; `code` is `not-yours` where the person may not, else what came since. */
export interface Stays {
  code: 'not-yours' | 'not-decided' | 'decided-since' | 'closed-since' | 'promised-since' | 'spoken-since';
  why: string;
}

/** Whether this person may take back what was given or asked for: whoever thought of it, and managers. */
export function grantStays(
  grant: TakenBack,
  since: BuiltOn,
  who: { userId: string; role: 'rep' | 'manager' | 'owner' },
): Stays | undefined {
  if (who.role === 'rep' && grant.askedById !== who.userId) {
    return { code: 'not-yours', why: 'Only who gave it, or a manager, can take it back.' };
  }
  if (!grant.atOnce && grant.state !== 'asked') {
    const why = `A manager has decided on “${grant.what}” since: it was ${grant.state}. Nothing was changed.`;
    return { code: 'decided-since', why };
  }
  return builtOn(grant, since);
}

/** Whether a manager's decision can be taken back, so that it waits for one again. */
export function decisionStays(grant: TakenBack, since: BuiltOn): Stays | undefined {
  if (grant.atOnce || grant.state === 'asked') {
    return { code: 'not-decided', why: `No manager has decided on “${grant.what}”, so there is nothing to take back.` };
  }
  return builtOn(grant, since);
}

// What was only asked for is no word given to the customer yet: nothing can rest on it.
function builtOn({ what, state }: TakenBack, { closed, promised, spoken }: BuiltOn): Stays | undefined {
  if (closed) {
    return { code: 'closed-since', why: `The complaint was closed with “${what}”. Open it again first.` };
  }
  if (state !== 'granted') return undefined;
  if (promised !== null) {
    return {
      code: 'promised-since',
      why: `“${promised}” was promised since. See to that promise first; “${what}” stays.`,
    };
  }
  if (spoken) {
    return {
      code: 'spoken-since',
      why: `Somebody spoke with them about it since; they may count on “${what}”. It stays.`,
    };
  }
  return undefined;
}
