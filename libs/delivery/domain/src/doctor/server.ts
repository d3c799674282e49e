import { counted } from '@regulars/shared/calendar';
import type { Security } from '../limits/provider-preset';
import { classify } from '../smtp/classify';
import type { Observation } from '../smtp/observation';
import { pauseInWords } from '../smtp/outcome';
import { findingsOf, type Finding } from './finding';

const login = findingsOf('login');
const tls = findingsOf('tls');

/** What was seen when we said hello to the mail server, and sent nothing. */
export interface SeenServer {
  host: string;
  user: string | null;
  security: Security;
  isLoopback: boolean;
  checksCertificate: boolean;
  /** What went wrong; undefined: it let us in. */
  trouble: Observation | undefined;
  /** For how many more days the certificate is good; undefined if none was seen. */
  daysLeft: number | undefined;
}

/** A certificate is renewed weeks before its end; one that is nearer was forgotten. */
const soonDays = 14;

/** Nothing is set up to send through. */
export const noServer = (): Finding[] => [
  login('warn', 'There is no mail server yet.', {
    means: 'Letters are written as files, and nobody receives them.',
    todo: 'Choose your provider or enter your server in the mail settings.',
  }),
];

/** What was saved to log in with does not open any more. */
export function lockedServer(): Finding[] {
  const { what, todo } = pauseInWords('secret');
  return [login('wrong', what, { means: 'Nothing can be sent.', todo })];
}

/** Whether the mail server lets us in. */
export function judgeLogin({ host, user, trouble }: SeenServer): Finding {
  if (trouble === undefined)
    return login('good', user === null ? `${host} takes letters without a login.` : `${host} lets us in as ${user}.`);
  const outcome = classify(trouble);
  const means = `Nothing can be sent. The server said: ${trouble.text.slice(0, 300)}`;
  if (outcome.kind === 'channel') {
    const { what, todo } = pauseInWords(outcome.why);
    return login('wrong', what, { means, todo });
  }
  return login('wrong', `${host} cannot be reached, or does not take letters at the moment.`, {
    means,
    todo: 'Check the server name and port. If they are right, wait a little and look again.',
  });
}

/** Whether the way to the mail server is secure. */
export function judgeTls(seen: SeenServer): Finding {
  const { host, security, isLoopback, checksCertificate, trouble, daysLeft } = seen;
  if (security === 'none')
    return isLoopback ? tls('good', `${host} is this machine: nothing leaves it on the way there.`) : open(host);
  if (trouble?.kind === 'insecure') {
    const { what, todo } = pauseInWords(trouble.fault);
    return tls('wrong', what, { means: `Nothing is sent over it: ${trouble.text.slice(0, 300)}`, todo });
  }
  if (daysLeft !== undefined) return certificate(host, daysLeft);
  if (trouble !== undefined) return tls('unknown', `We did not come far enough to see the certificate of ${host}.`);
  if (!checksCertificate)
    return tls('warn', `The way to ${host} is encrypted, and its certificate is not checked (verify=off).`, {
      means: 'Somebody in between could pretend to be your mail server.',
      todo: 'Take verify=off out of SMTP_URL if the server is not yours.',
    });
  return tls('good', `The way to ${host} is encrypted.`);
}

const open = (host: string): Finding =>
  tls('wrong', `The way to ${host} is not encrypted.`, {
    means: 'Whoever sits in between can read every letter.',
    todo: 'Choose TLS or STARTTLS in the mail settings.',
  });

function certificate(host: string, daysLeft: number): Finding {
  const what = `The way to ${host} is encrypted, and its certificate is valid for ${counted(daysLeft, 'more day')}.`;
  if (daysLeft >= soonDays) return tls('good', what);
  return tls('warn', what, {
    means: 'When it ends, nothing is sent until it is renewed.',
    todo: 'If the server is yours, renew it now; else your provider will.',
  });
}
