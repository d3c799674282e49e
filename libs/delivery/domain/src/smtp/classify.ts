import type { FailureReason } from '../states/state';
import { readReply, type Observation, type Reply, type Stage } from './observation';
import type { Outcome } from './outcome';

/** What an attempt came to, by what was seen (docs: the table of SMTP outcomes; RFC 5321 section 4.2, RFC 3463). */
export function classify(seen: Observation): Outcome {
  const said = seen.text.slice(0, 500);
  switch (seen.kind) {
    case 'accepted':
      return { kind: 'sent', said };
    case 'insecure':
      return { kind: 'channel', why: seen.fault, said };
    case 'unauthorised':
      return { kind: 'channel', why: 'token', said };
    case 'unsendable':
      return { kind: 'failed', why: seen.fault, said, suppress: false };
    case 'lost':
      return seen.stage === 'after-body'
        ? { kind: 'unknown', said }
        : { kind: 'retry', said, reached: isReached(seen.stage) };
    case 'nonsense':
      return isReached(seen.stage)
        ? { kind: 'retry', said, reached: true }
        : { kind: 'channel', why: 'greeting', said };
    case 'refused':
      return refused(seen.stage, readReply(seen.text), said);
  }
}

const isReached = (stage: Stage): boolean => !['connect', 'greeting', 'secure', 'login'].includes(stage);
const isLoginCode = (code: number): boolean => code === 530 || code === 534 || code === 535;

/** A reply that is not yes. 421 and 45x pass; 503 says that the session was out of step, not that the message is wrong. */
function refused(stage: Stage, reply: Reply, said: string): Outcome {
  const passes = (reply.code >= 400 && reply.code < 500) || reply.code === 503;
  if (passes) return { kind: 'retry', said, reached: isReached(stage) };
  if (isLoginCode(reply.code) || stage === 'login') return { kind: 'channel', why: 'login', said };
  if (stage === 'secure') return { kind: 'channel', why: 'tls', said };
  if (!isReached(stage)) return { kind: 'channel', why: 'greeting', said };
  if (blamesSender(stage, reply)) return { kind: 'channel', why: 'sender', said };
  const suppress = reply.enhanced.startsWith('5.1.');
  return { kind: 'failed', why: failure(reply), said, suppress };
}

/** 5.1.7 and 5.1.8 are about our own address, and so is a plain no to MAIL FROM: that is never the customer's fault. */
function blamesSender(stage: Stage, { code, enhanced }: Reply): boolean {
  if (enhanced === '5.1.7' || enhanced === '5.1.8') return true;
  return stage === 'sender' && (enhanced.startsWith('5.1.') || (enhanced === '' && code !== 552));
}

function failure({ code, enhanced }: Reply): FailureReason {
  if (enhanced.startsWith('5.1.')) return 'no-such-address';
  if (enhanced.startsWith('5.7.')) return 'refused-by-policy';
  if (enhanced === '5.2.2') return 'mailbox-full';
  if (enhanced === '5.2.3' || enhanced === '5.3.4' || code === 552) return 'too-large';
  return 'refused';
}
