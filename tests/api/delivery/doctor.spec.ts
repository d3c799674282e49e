import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { startDnsSink, type DnsSink } from '../../support/dns-sink';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

interface Found {
  kind: string;
  verdict: string;
  what: string;
  means: string;
  todo: string;
}

onBothDatabases('the doctor', (kind) => {
  let server: TestServer;
  let sink: MailSink;
  let dns: DnsSink;
  let owner: Person;

  const login = { user: 'ana', password: 'right-password' };
  const write = (also: object = {}) =>
    server.ask('PUT', '/api/channels/email', {
      as: owner.as,
      body: {
        host: '127.0.0.1',
        port: sink.port,
        security: 'none',
        ...login,
        fromAddress: 'ana@vinhos.pt',
        fromName: null,
        perHour: null,
        perDay: null,
        ...also,
      },
    });
  const lookOver = async (): Promise<Map<string, Found>> => {
    const answer = await server.ask('POST', '/api/channels/email/doctor', { as: owner.as });
    expect(answer.status).toBe(200);
    return new Map((answer.body.findings as Found[]).map((found) => [found.kind, found]));
  };
  const verdicts = async () =>
    Object.fromEntries([...(await lookOver())].map(([topic, { verdict }]) => [topic, verdict]));

  beforeEach(async () => {
    dns = await startDnsSink();
    sink = await startMailSink({ login });
    const env = { DNS_SERVER: dns.address, PUBLIC_URL: 'https://hello.vinhos.pt' };
    server = await startServer(kind, { env });
    owner = await anOwner(server);
  });
  afterEach(async () => {
    await server.close();
    await sink.close();
    await dns.close();
  });

  it('finds all well where it is, logs in for real, and sends nothing', async () => {
    await write();
    const signing = await server.ask('PUT', '/api/channels/email/dkim', {
      as: owner.as,
      body: { domain: 'vinhos.pt', selector: 'regulars' },
    });
    const record: string = signing.body.record;
    dns.publish('vinhos.pt', ['other=1'], ['v=spf1 mx ip4:192.0.2.7', ' -all']);
    dns.publish('regulars._domainkey.vinhos.pt', [record.slice(0, 200), record.slice(200)]);
    dns.publish('_dmarc.vinhos.pt', ['v=DMARC1; p=quarantine']);
    expect(await verdicts()).toEqual({
      login: 'good',
      tls: 'good',
      spf: 'good',
      dkim: 'good',
      dmarc: 'good',
      address: 'good',
    });
    expect(sink.connections()).toBe(1);
    expect(sink.received).toEqual([]);
    expect(dns.asked.toSorted()).toEqual(['_dmarc.vinhos.pt', 'regulars._domainkey.vinhos.pt', 'vinhos.pt']);
  });

  it('says what is wrong, what that means and what to do', async () => {
    await write({ password: 'wrong' });
    await server.ask('PUT', '/api/channels/email/dkim', {
      as: owner.as,
      body: { domain: 'vinhos.pt', selector: 'regulars' },
    });
    dns.publish('vinhos.pt', ['v=spf1 mx ~all'], ['v=spf1 +all']);
    dns.publish('regulars._domainkey.vinhos.pt', ['v=DKIM1; k=rsa; p=AAAA']);
    dns.publish('_dmarc.vinhos.pt', ['v=DMARC1; p=sometimes']);
    const found = await lookOver();
    expect(found.get('login')).toMatchObject({ verdict: 'wrong', means: expect.stringContaining('535') });
    for (const topic of ['spf', 'dkim', 'dmarc']) {
      expect(found.get(topic)).toMatchObject({ verdict: 'wrong', todo: expect.stringMatching(/\w{4}/) });
    }
    // A look is a look: the pause is for what is really sent.
    const { body } = await server.ask('GET', '/api/channels/email', { as: owner.as });
    expect(body.status.paused).toBeNull();
  });

  it('looks for a policy in the domains above, and finds none', async () => {
    await write({ fromAddress: 'ana@mail.vinhos.pt' });
    dns.publish('_dmarc.vinhos.pt', ['v=DMARC1; p=none; sp=reject']);
    expect((await lookOver()).get('dmarc')).toMatchObject({
      verdict: 'good',
      what: expect.stringContaining('p=reject'),
    });
    expect(dns.asked).toContain('_dmarc.mail.vinhos.pt');
  });

  it('does not take a failed look for a missing record', async () => {
    await write();
    dns.fail();
    expect(await verdicts()).toMatchObject({ login: 'good', spf: 'unknown', dkim: 'warn', dmarc: 'unknown' });
    await dns.close();
    dns = await startDnsSink();
    expect((await lookOver()).get('spf')).toMatchObject({
      verdict: 'unknown',
      what: expect.stringContaining('could not look'),
    });
  });

  it('a certificate that nobody vouches for is wrong, and a server that is away says so', async () => {
    const secure = await startMailSink({ tls: true });
    await write({ port: secure.port, security: 'tls', user: null, password: null });
    expect(await verdicts()).toMatchObject({ login: 'wrong', tls: 'wrong' });
    await secure.close();
    expect(await verdicts()).toMatchObject({ login: 'wrong', tls: 'unknown' });
  });

  it('without a mail server says so, and asks nobody', async () => {
    expect(await verdicts()).toEqual({ login: 'warn', address: 'good' });
    expect(dns.asked).toEqual([]);
  });
});
