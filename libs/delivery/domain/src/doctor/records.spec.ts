import { describe, expect, it } from 'vitest';
import { dkimRecord } from '../dkim/record';
import { judgeDkim, notSigned } from './dkim';
import { dmarcDomains, settlesDmarc, judgeDmarc } from './dmarc';
import type { Looked } from './looked';
import { judgeSpf } from './spf';

/** Records as they come from DNS; `|` is where one is split in pieces. */
const found = (...records: string[]): Looked => ({ kind: 'found', records: records.map((text) => text.split('|')) });
const none: Looked = { kind: 'none' };
const unknown: Looked = { kind: 'unknown', why: 'the DNS server does not answer.' };

describe('the SPF record', () => {
  const ask = (looked: Looked, wanted: string | null = 'include:_spf.google.com') =>
    judgeSpf({ domain: 'vinhos.pt', wanted, looked });

  it.each<[string, Looked, string]>([
    ['names the provider', found('v=spf1 include:_spf.google.com ~all'), 'good'],
    ['is split in pieces', found('v=spf1 include:_spf.goo|gle.com -all'), 'good'],
    ['hands over to the provider', found('v=spf1 redirect=_spf.google.com'), 'good'],
    ['stands beside other records', found('google-site-verification=1', 'V=SPF1 include:_SPF.google.com ~all'), 'good'],
    ['is not there', none, 'wrong'],
    ['is not there beside others', found('v=spf10 -all', 'hello'), 'wrong'],
    ['is there twice', found('v=spf1 include:_spf.google.com ~all', 'v=spf1 mx -all'), 'wrong'],
    ['lets everybody', found('v=spf1 include:_spf.google.com +all'), 'wrong'],
    ['lets everybody by a bare all', found('v=spf1 include:_spf.google.com all'), 'wrong'],
    ['does not name the provider', found('v=spf1 include:_spf.google.com.evil.pt mx ~all'), 'warn'],
    ['denies the provider', found('v=spf1 -include:_spf.google.com -all'), 'wrong'],
    ['lets nobody', found('v=spf1 -all'), 'wrong'],
    ['leaves the others open', found('v=spf1 include:_spf.google.com ?all'), 'warn'],
    ['has no end', found('v=spf1 include:_spf.google.com'), 'warn'],
    ['is rubbish', found('v=spf1 ip4 %%% ~all'), 'wrong'],
    ['could not be looked at', unknown, 'unknown'],
  ])('%s', (_what, looked, verdict) => expect(ask(looked)).toMatchObject({ kind: 'spf', verdict }));

  it('says what to publish, and how many there are', () => {
    expect(ask(none).todo).toBe('Publish a TXT record at vinhos.pt: v=spf1 include:_spf.google.com ~all');
    expect(ask(found('v=spf1 a', 'v=spf1 mx', 'v=spf1 -all')).what).toMatch(/^vinhos\.pt has 3 SPF records/);
    expect(ask(found('v=spf1 ip4 -all')).what).toContain('“ip4”');
  });

  it('without knowing the provider, judges the rest', () => {
    expect(ask(found('v=spf1 mx ~all'), null)).toMatchObject({
      verdict: 'good',
      means: expect.stringContaining('cannot tell'),
    });
    expect(ask(found('v=spf1 +all'), null).verdict).toBe('wrong');
  });
});

describe('the DKIM record', () => {
  const signing = { domain: 'vinhos.pt', recordName: 'r._domainkey.vinhos.pt', record: dkimRecord('MIIBIjANBg+/=') };
  const ask = (looked: Looked, from = 'vinhos.pt') => judgeDkim({ signing, from, looked });

  it.each<[string, Looked, string]>([
    ['is ours', found(signing.record), 'good'],
    ['is split in pieces', found('v=DKIM1; k=rsa; p=MIIB|IjAN|Bg+/='), 'good'],
    ['has no version', found('p=MIIBIjANBg+/='), 'good'],
    ['is not there', none, 'wrong'],
    ['is there twice', found(signing.record, signing.record), 'wrong'],
    ['holds another key', found('v=DKIM1; k=rsa; p=AAAA'), 'wrong'],
    ['takes the key back', found('v=DKIM1; p='), 'wrong'],
    ['has no key', found('v=DKIM1; k=rsa'), 'wrong'],
    ['is of another kind', found('v=DKIM2; p=MIIBIjANBg+/='), 'wrong'],
    ['is rubbish', found('hello there'), 'wrong'],
    ['is only a test', found('v=DKIM1; t=s:y; p=MIIBIjANBg+/='), 'warn'],
    ['could not be looked at', unknown, 'unknown'],
  ])('%s', (_what, looked, verdict) => expect(ask(looked)).toMatchObject({ kind: 'dkim', verdict }));

  it('holds for what is under the domain, and warns of a stranger', () => {
    expect(ask(found(signing.record), 'mail.vinhos.pt').verdict).toBe('good');
    expect(ask(found(signing.record), 'othervinhos.pt').verdict).toBe('warn');
  });
  it('says what to publish, and that nothing is signed', () => {
    expect(ask(none).todo).toContain(signing.record);
    expect(notSigned().verdict).toBe('warn');
  });
});

describe('the DMARC record', () => {
  const ask = (looked: Looked, foundAt = 'mail.vinhos.pt') => judgeDmarc({ domain: 'mail.vinhos.pt', foundAt, looked });

  it.each<[string, Looked, string, RegExp]>([
    ['asks for nothing', found('v=DMARC1; p=none; rua=mailto:a@vinhos.pt'), 'good', /do nothing/],
    ['asks for spam', found('v=DMARC1;p=quarantine'), 'good', /into spam/],
    ['asks to refuse', found('v=DMARC1; p=|REJECT;'), 'good', /to refuse/],
    ['is not there', none, 'warn', /no DMARC record/],
    ['is not there beside others', found('v=spf1 -all'), 'warn', /no DMARC record/],
    ['is there twice', found('v=DMARC1; p=none', 'v=DMARC1; p=reject'), 'wrong', /2 DMARC records/],
    ['wants something odd', found('v=DMARC1; p=maybe'), 'wrong', /cannot be understood/],
    ['wants nothing', found('v=DMARC1'), 'wrong', /cannot be understood/],
    ['is rubbish', found('v=DMARC1; p none'), 'wrong', /cannot be understood/],
    ['could not be looked at', unknown, 'unknown', /could not look/],
  ])('%s', (_what, looked, verdict, what) =>
    expect(ask(looked)).toMatchObject({ kind: 'dmarc', verdict, what: expect.stringMatching(what) }),
  );

  it('of a domain above counts, with what it says for those below', () => {
    expect(dmarcDomains('a.mail.vinhos.pt')).toEqual(['a.mail.vinhos.pt', 'mail.vinhos.pt', 'vinhos.pt']);
    expect(dmarcDomains('localhost')).toEqual(['localhost']);
    const both = found('v=DMARC1; p=none; sp=reject');
    expect(ask(both, 'vinhos.pt').what).toMatch(/to refuse/);
    expect(ask(both).what).toMatch(/do nothing/);
    expect([settlesDmarc(none), settlesDmarc(found('hello')), settlesDmarc(both)]).toEqual([false, false, true]);
  });
  it('that could not be looked at ends the search: what stands above may not count', () =>
    expect(settlesDmarc(unknown)).toBe(true));
});
