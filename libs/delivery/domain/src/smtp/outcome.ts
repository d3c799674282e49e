import type { FailureReason } from '../states/state';

/** Why the whole channel is paused: nothing a customer did, and nothing another try by itself would mend. */
export const pauseReasons = ['login', 'greeting', 'tls', 'certificate', 'sender', 'secret', 'token'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** What one attempt came to, decided from what was observed. */
export type Outcome =
  | { kind: 'sent'; said: string }
  /** Try again later. `reached` false: the server itself was not there, so others need not try at once either. */
  | { kind: 'retry'; said: string; reached: boolean }
  /** Over for this message; `suppress`: nothing more to this address. */
  | { kind: 'failed'; why: FailureReason; said: string; suppress: boolean }
  /** The server may have taken it. */
  | { kind: 'unknown'; said: string }
  /** The channel is at fault: pause it and tell the owner. */
  | { kind: 'channel'; why: PauseReason; said: string };

/** A pause as the screen says it: what happened, and what to do. */
export function pauseInWords(why: PauseReason): { what: string; todo: string } {
  const words: Record<PauseReason, { what: string; todo: string }> = {
    login: {
      what: 'The mail server does not accept the user name or password.',
      todo: 'Correct them in the mail settings and send yourself a test.',
    },
    greeting: {
      what: 'What answered there is not a mail server that lets us in.',
      todo: 'Check the server name and port, or ask your provider.',
    },
    tls: {
      what: 'No secure connection to the mail server could be made.',
      todo: 'Check port and security in the mail settings: 465 goes with TLS, 587 with STARTTLS.',
    },
    certificate: {
      what: 'The certificate of the mail server is not valid for its name.',
      todo: 'Check the server name. If it is right, ask your provider.',
    },
    sender: {
      what: 'The mail server does not let us send from this address.',
      todo: 'Use an address of your account as sender.',
    },
    secret: {
      what: 'What was saved for the mail server cannot be read any more: the secret key has changed.',
      todo: 'Enter the password (or keys) again in the mail settings.',
    },
    token: {
      what: 'Your mail provider has ended the leave to send in your name, or you took it back.',
      todo: 'Give leave again at your provider, and enter the new refresh token in the mail settings.',
    },
  };
  return words[why];
}
