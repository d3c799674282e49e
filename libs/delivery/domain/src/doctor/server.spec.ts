import { describe, expect, it } from 'vitest';
import { judgeAddress } from './address';
import { judgeLogin, judgeTls, type SeenServer } from './server';

const seen = (also: Partial<SeenServer>): SeenServer => ({
  host: 'mail.vinhos.pt',
  user: 'ana',
  security: 'tls',
  isLoopback: false,
  checksCertificate: true,
  trouble: undefined,
  daysLeft: 60,
  ...also,
});
const refused = { kind: 'refused', stage: 'login', text: '535 5.7.8 no' } as const;
const lost = { kind: 'lost', stage: 'connect', text: 'ECONNREFUSED' } as const;

describe('the mail server', () => {
  it.each<[string, Partial<SeenServer>, string, RegExp]>([
    ['lets us in', {}, 'good', /lets us in as ana/],
    ['wants no login', { user: null }, 'good', /without a login/],
    ['refuses the password', { trouble: refused }, 'wrong', /user name or password/],
    ['is not there', { trouble: lost }, 'wrong', /cannot be reached/],
    [
      'has no leave for us any more',
      { trouble: { kind: 'unauthorised', text: 'invalid_grant' } },
      'wrong',
      /ended the leave/,
    ],
  ])('%s', (_what, also, verdict, what) =>
    expect(judgeLogin(seen(also))).toMatchObject({ verdict, what: expect.stringMatching(what) }),
  );

  it.each<[string, Partial<SeenServer>, string, RegExp]>([
    ['is good for long', {}, 'good', /60 more days/],
    ['ends soon', { daysLeft: 1 }, 'warn', /1 more day\./],
    ['is good though the login is not', { trouble: refused }, 'good', /encrypted/],
    ['is not valid', { trouble: { kind: 'insecure', fault: 'certificate', text: 'expired' } }, 'wrong', /not valid/],
    [
      'is none',
      { trouble: { kind: 'insecure', fault: 'tls', text: 'wrong version' } },
      'wrong',
      /No secure connection/,
    ],
    ['is not seen', { trouble: lost, daysLeft: undefined }, 'unknown', /not come far enough/],
    ['is not checked', { checksCertificate: false, daysLeft: undefined }, 'warn', /verify=off/],
    ['is not wanted on this machine', { security: 'none', isLoopback: true }, 'good', /this machine/],
    ['is not wanted outside', { security: 'none' }, 'wrong', /not encrypted/],
  ])('its certificate %s', (_what, also, verdict, what) =>
    expect(judgeTls(seen(also))).toMatchObject({ verdict, what: expect.stringMatching(what) }),
  );
});

it.each([
  ['https://hello.vinhos.pt', 'good'],
  ['http://hello.vinhos.pt', 'warn'],
  ['http://127.0.0.1:3000', 'wrong'],
  ['https://localhost', 'wrong'],
  ['http://[::1]:3000', 'wrong'],
  ['http://0.0.0.0:3000', 'wrong'],
  ['https://192.168.1.4', 'wrong'],
  ['https://172.20.0.2', 'wrong'],
  ['https://172.40.0.2', 'good'],
  ['https://shop.local', 'wrong'],
  ['https://till', 'wrong'],
  ['https://10.pt', 'good'],
])('the address %s is %s for customers', (url, verdict) => expect(judgeAddress(url).verdict).toBe(verdict));
