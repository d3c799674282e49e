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
  'business.changed': 'changed what the shop says of itself',
};

/** What was done, in words; an action without words of its own is told by its name: "customer erased". */
export function actionInWords({ action }: Pick<AuditEntry, 'action'>): string {
  return told[action] ?? action.replace(/[.-]/g, ' ');
}

/** What is worth knowing of it, in a line: "device Firefox on Linux · address 10.0.0.7". */
export function detailInWords({ detail }: Pick<AuditEntry, 'detail'>): string {
  const parts = Object.entries(detail ?? {}).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return parts
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${written(value)}`)
    .join(' · ');
}

const written = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
};
