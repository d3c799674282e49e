import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHardBounce, readReport } from './report';

const id = '0197aaaa-0000-7000-8000-0000000000aa';

const report = (type: string, middle: string, also: { encoding?: string; original?: string } = {}): string =>
  [
    'From: MAILER-DAEMON@mx.test',
    `Content-Type: multipart/report; report-type=x;\r\n\tboundary="=_b"`,
    '',
    'This is a report.',
    '--=_b',
    '',
    'Sorry.',
    '--=_b',
    `Content-Type: ${type}`,
    ...(also.encoding === undefined ? [] : [`Content-Transfer-Encoding: ${also.encoding}`]),
    '',
    middle,
    '--=_b',
    'Content-Type: message/rfc822',
    '',
    also.original ?? `Subject: Happy birthday\r\nMessage-ID:\r\n <${id}@vinhos.pt>\r\n\r\nDear Leonie`,
    '--=_b--',
    '',
  ].join('\r\n');
const status = (action: string, code: string): string =>
  `Reporting-MTA: dns; mx.test\r\n\r\nFinal-Recipient: rfc822; l@regulars.de\r\nAction: ${action}\r\nStatus: ${code}\r\nDiagnostic-Code: smtp; 550 ${code} no such\r\n user here`;

// As it is read from the wire: any byte at all.
const bytes = fc.uint8Array().map((some) => Buffer.from(some).toString('latin1'));

describe('a mail that comes in', () => {
  it('tells of a mailbox that is not there, and what the server said', () => {
    expect(readReport(report('message/delivery-status', status('failed', '5.1.1')))).toEqual({
      kind: 'bounce',
      deliveryId: id,
      status: '5.1.1',
      said: '550 5.1.1 no such user here',
    });
  });
  it('is read also in base64 and quoted-printable', () => {
    const text = status('failed', '5.1.1');
    const encoded = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\r\n');
    expect(readReport(report('message/delivery-status', encoded, { encoding: 'base64' }))).toMatchObject({
      status: '5.1.1',
    });
    const quoted = text.replace('no such', 'no=20such=\r\n');
    expect(readReport(report('message/delivery-status', quoted, { encoding: 'quoted-printable' }))).toMatchObject({
      status: '5.1.1',
    });
  });
  it.each([
    ['delayed', 'delay'],
    ['relayed', 'other'],
    ['delivered', 'other'],
  ])('that says %s is no bounce', (action, kind) =>
    expect(readReport(report('message/delivery-status', status(action, '4.4.1'))).kind).toBe(kind),
  );
  it('tells of a complaint', () => {
    const feedback = 'Feedback-Type: abuse\r\nUser-Agent: X/1\r\nVersion: 1';
    expect(readReport(report('message/feedback-report', feedback))).toEqual({ kind: 'complaint', deliveryId: id });
    expect(readReport(report('message/feedback-report', 'Feedback-Type: not-spam')).kind).toBe('other');
  });
  it('about a mail that is not ours by its id is not understood', () => {
    const original = 'Message-ID: <CAF1234@mail.gmail.com>\r\n\r\nHello';
    expect(readReport(report('message/delivery-status', status('failed', '5.1.1'), { original })).kind).toBe(
      'not-understood',
    );
  });
  it('is another mail otherwise, and no text whatever makes it throw', () => {
    expect(readReport('Subject: Thank you\r\n\r\nFor the wine').kind).toBe('other');
    const part = report('message/delivery-status', status('failed', '5.1.1'));
    fc.assert(
      fc.property(bytes, fc.nat(part.length), (noise, at) => {
        readReport(noise);
        readReport(part.slice(0, at) + noise + part.slice(at));
      }),
    );
  });
});

describe('what says that the address itself is no good', () => {
  it.each(['5.1.1', '5.1.10', '5.0.0', '5.2.1'])('%s', (code) => expect(isHardBounce(code)).toBe(true));
  it.each(['4.4.7', '5.2.2', '5.2.3', '5.3.4', '5.7.1', '5.4.4', ''])('not %s', (code) =>
    expect(isHardBounce(code)).toBe(false),
  );
});
