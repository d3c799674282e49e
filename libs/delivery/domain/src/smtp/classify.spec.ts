import { describe, expect, it } from 'vitest';
import { classify } from './classify';
import { readReply, type Observation, type Stage } from './observation';

const refused = (stage: Stage, text: string): Observation => ({ kind: 'refused', stage, text });
const lost = (stage: Stage): Observation => ({ kind: 'lost', stage, text: 'Connection closed unexpectedly' });

describe('what an SMTP attempt came to', () => {
  it.each<[string, Observation, object]>([
    ['no leave any more', { kind: 'unauthorised', text: 'invalid_grant' }, { kind: 'channel', why: 'token' }],
    ['250', { kind: 'accepted', text: '250 2.0.0 queued' }, { kind: 'sent' }],
    ['421 anywhere', refused('recipient', '421 4.7.0 try later'), { kind: 'retry', reached: true }],
    ['451 greylisting', refused('recipient', '451 4.7.1 greylisted'), { kind: 'retry', reached: true }],
    ['452 after the body', refused('after-body', '452 4.3.1 no space'), { kind: 'retry', reached: true }],
    ['503 out of step', refused('data', '503 5.5.1 bad sequence'), { kind: 'retry', reached: true }],
    ['421 as greeting', refused('greeting', '421 too busy'), { kind: 'retry', reached: false }],
    ['454 login for now', refused('login', '454 4.7.0 temporary'), { kind: 'retry', reached: false }],
    [
      '550 5.1.1',
      refused('recipient', '550 5.1.1 no such user'),
      { kind: 'failed', why: 'no-such-address', suppress: true },
    ],
    [
      '550 5.1.1 after the body',
      refused('after-body', '550-5.1.1 gone'),
      { kind: 'failed', why: 'no-such-address', suppress: true },
    ],
    [
      '553 5.1.3',
      refused('recipient', '553 5.1.3 bad syntax'),
      { kind: 'failed', why: 'no-such-address', suppress: true },
    ],
    ['550 alone', refused('recipient', '550 no'), { kind: 'failed', why: 'refused', suppress: false }],
    ['552 5.2.2', refused('recipient', '552 5.2.2 full'), { kind: 'failed', why: 'mailbox-full', suppress: false }],
    ['552 size', refused('sender', '552 too big'), { kind: 'failed', why: 'too-large', suppress: false }],
    [
      '554 5.7.1',
      refused('after-body', '554 5.7.1 spam'),
      { kind: 'failed', why: 'refused-by-policy', suppress: false },
    ],
    [
      '550 5.7.26',
      refused('recipient', '550 5.7.26 DMARC'),
      { kind: 'failed', why: 'refused-by-policy', suppress: false },
    ],
    ['535 login', refused('login', '535 5.7.8 bad credentials'), { kind: 'channel', why: 'login' }],
    ['534 login', refused('login', '534 5.7.9 app password'), { kind: 'channel', why: 'login' }],
    ['530 instead of MAIL', refused('sender', '530 5.7.0 authentication required'), { kind: 'channel', why: 'login' }],
    ['535 late', refused('recipient', '535 5.7.8 no'), { kind: 'channel', why: 'login' }],
    ['554 greeting', refused('greeting', '554 no service'), { kind: 'channel', why: 'greeting' }],
    [
      'an HTTP server',
      { kind: 'nonsense', stage: 'greeting', text: 'HTTP/1.1 400' },
      { kind: 'channel', why: 'greeting' },
    ],
    ['no STARTTLS', refused('secure', '502 not here'), { kind: 'channel', why: 'tls' }],
    ['bad TLS', { kind: 'insecure', fault: 'tls', text: 'wrong version' }, { kind: 'channel', why: 'tls' }],
    [
      'bad certificate',
      { kind: 'insecure', fault: 'certificate', text: 'self-signed' },
      { kind: 'channel', why: 'certificate' },
    ],
    ['our own sender', refused('recipient', '550 5.1.8 sender unknown'), { kind: 'channel', why: 'sender' }],
    ['no to MAIL FROM', refused('sender', '553 not your address'), { kind: 'channel', why: 'sender' }],
    ['no connection', lost('connect'), { kind: 'retry', reached: false }],
    ['dropped at the greeting', lost('greeting'), { kind: 'retry', reached: false }],
    ['dropped before the body', lost('data'), { kind: 'retry', reached: true }],
    ['dropped within the body', lost('body'), { kind: 'retry', reached: true }],
    ['dropped after the final dot', lost('after-body'), { kind: 'unknown' }],
    [
      'an address of ours',
      { kind: 'unsendable', fault: 'bad-address', text: 'no' },
      { kind: 'failed', why: 'bad-address', suppress: false },
    ],
  ])('%s', (_what, seen, expected) => {
    expect(classify(seen)).toMatchObject(expected);
  });

  it('reads codes, with continuation and without enhanced ones', () => {
    expect(readReply('550-5.1.10 gone')).toEqual({ code: 550, enhanced: '5.1.10' });
    expect(readReply('250 OK')).toEqual({ code: 250, enhanced: '' });
    expect(readReply('SSH-2.0')).toEqual({ code: 0, enhanced: '' });
  });
});
