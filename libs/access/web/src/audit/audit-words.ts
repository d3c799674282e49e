import type { AuditEntry } from '@regulars/access/contract';

const told: Readonly<Record<string, string>> = {
  'house.set-up': 'set up the house',
  'session.began': 'signed in',
  'session.ended': 'signed out',
  'session.others-ended': 'signed out everywhere else',
  'session.refused': 'A sign-in was refused',
  'password.changed': 'changed a password',
  'user.added': 'added a colleague',
  'user.changed': 'changed their name or e-mail',
  'user.invited': 'invited a colleague',
  'user.joined': 'joined',
  'user.role-changed': 'changed a colleague’s role',
  'user.deactivated': 'closed an account',
  'user.reactivated': 'opened an account again',
  'invite.withdrawn': 'withdrew an invitation',
  'token.made': 'made an API token',
  'token.revoked': 'revoked an API token',
  'brief.reviewed': 'read a brief',
  'consent.given': 'A customer asked for mail',
  'consent.recorded': 'wrote down a consent',
  'consent.withdrawn': 'A customer asked for no more mail',
  'consent-rule.changed': 'changed how long customers may be written to',
  'date.added': 'added an important date',
  'date.changed': 'changed an important date',
  'date.removed': 'removed an important date',
  'date.restored': 'put an important date back',
  'delivery.left': 'left a letter that may have been sent',
  'delivery.resent': 'sent a letter again',
  'note.added': 'wrote a note',
  'note.changed': 'changed a note',
  'note.removed': 'removed a note',
  'note.restored': 'put a note back',
  'pause.began': 'A pause began',
  'pause.ended': 'A pause was ended',
  'preference.added': 'added a preference',
  'preference.changed': 'changed a preference',
  'preference.removed': 'removed a preference',
  'preference.restored': 'put a preference back',
  'request.accepted': 'accepted a customer’s correction',
  'request.declined': 'declined what a customer asked for',
  'request.received': 'A customer asked for something',
  'request.reopened': 'took a decision about a request back',
  'visit.changed': 'changed a visit',
  'visit.recorded': 'wrote down a visit',
  'visit.removed': 'removed a visit',
  'visit.restored': 'brought a visit back',
  'customer.exported': 'exported customers',
  'customer.erased': 'erased a customer',
  'customer.archived': 'archived a customer',
  'customer.restored': 'brought a customer back',
  'customer.created': 'added a customer',
  'customer.changed': 'changed a customer',
  'import.started': 'brought a list in',
  'import.undone': 'took an import back',
  'policy.changed': 'changed when Regulars keeps quiet',
  'programme.changed': 'changed a programme',
  'template.changed': 'changed a letter',
  'sample.loaded': 'loaded the sample data',
  'sample.removed': 'took the sample data out',
  'tag.added': 'added a tag',
  'tag.removed': 'removed a tag',
  'tag.renamed': 'renamed a tag',
  'business.changed': 'changed what the shop says of itself',
};

/** What was done, in words; an action without words of its own is told by its name: "customer erased". */
export function actionInWords({ action }: Pick<AuditEntry, 'action'>): string {
  return told[action] ?? action.replace(/[.-]/g, ' ');
}

/** What is worth knowing of it, in a line: "device Firefox on Linux · address 10.0.0.7". */
export function detailInWords({ detail }: Pick<AuditEntry, 'detail'>): string {
  const parts = Object.entries(detail ?? {}).filter(([, value]) => isTold(value));
  return parts
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${written(value)}`)
    .join(' · ');
}

// An id says nothing to people.
const isTold = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && !isId(value);
const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);

const written = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
};
