import type { Observation, Stage } from '@regulars/delivery/domain';
import type { Body } from './body';

/** An error of nodemailer's SMTP connection, as far as we read it. */
export interface WireError extends Error {
  /** ECONNECTION, ETIMEDOUT, ESOCKET, EDNS, ETLS, EAUTH, EPROTOCOL, EENVELOPE, EMESSAGE … */
  code?: string | undefined;
  /** What the system said underneath: ECONNREFUSED, CERT_HAS_EXPIRED … */
  originalCode?: string | undefined;
  command?: string | undefined;
  response?: string | false | undefined;
  responseCode?: number | undefined;
}

const certificate = /certificate|self-signed|self_signed|altname|unable_to_(get|verify)|cert_/i;
const tlsFault = /ERR_SSL|ERR_TLS|EPROTO|wrong version number|ssl routines|error initiating tls/i;

/** What was seen when a session could not be opened: from the connection to the login. */
export function seenOpening(error: WireError, stage: Stage): Observation {
  const text = `${error.originalCode ?? ''} ${error.code ?? ''} ${error.message}`;
  if (isReply(error)) return { kind: 'refused', stage: openingStage(error, stage), text: replyOf(error) };
  if (certificate.test(text)) return { kind: 'insecure', fault: 'certificate', text: error.message };
  if (tlsFault.test(text)) return { kind: 'insecure', fault: 'tls', text: error.message };
  if (error.code === 'EPROTOCOL') return { kind: 'nonsense', stage, text: error.message };
  // No way to log in that both sides know, or no credentials where the server wants them.
  if (error.code === 'EAUTH') return { kind: 'refused', stage: 'login', text: error.message };
  return { kind: 'lost', stage, text: error.message };
}

/** What was seen when a message could not be handed over on an open session. */
export function seenSending(error: WireError, body: Body): Observation {
  if (isReply(error)) return { kind: 'refused', stage: sendingStage(error, body), text: replyOf(error) };
  if (error.code === 'EENVELOPE') return { kind: 'unsendable', fault: 'bad-address', text: error.message };
  if (error.code === 'EMESSAGE') return { kind: 'unsendable', fault: 'too-large', text: error.message };
  return lostAt(body, error.message);
}

/** The line went dead: how far had it come? */
export function lostAt(body: Body, text: string): Observation {
  return { kind: 'lost', stage: body.handedOver ? 'after-body' : body.begun ? 'body' : 'data', text };
}

const isReply = (error: WireError): boolean => (error.responseCode ?? 0) >= 400;
const replyOf = (error: WireError): string => (typeof error.response === 'string' ? error.response : error.message);

function openingStage(error: WireError, stage: Stage): Stage {
  if (error.command?.startsWith('AUTH') || error.code === 'EAUTH') return 'login';
  return error.command === 'STARTTLS' || error.code === 'ETLS' ? 'secure' : stage;
}

function sendingStage(error: WireError, body: Body): Stage {
  if (error.command === 'MAIL FROM') return 'sender';
  if (error.command === 'RCPT TO') return 'recipient';
  return body.handedOver ? 'after-body' : body.begun ? 'body' : 'data';
}
