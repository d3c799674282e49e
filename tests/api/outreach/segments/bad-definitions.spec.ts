import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aCustomer } from '../../../support/customers';
import { anOwner } from '../../../support/people';
import { startServer, type TestServer } from '../../../support/server';

const all = (...of: object[]) => ({ kind: 'all', of });
const hasEmail = { kind: 'has', op: 'is', what: 'email' };

onBothDatabases('a definition that is none', (kind) => {
  let server: TestServer;
  let as: { cookie: string };
  const count = (definition: object) => server.ask('POST', '/api/segments/count', { as, body: { definition } });

  beforeAll(async () => {
    server = await startServer(kind);
    as = (await anOwner(server)).as;
    await aCustomer(server);
  });
  afterAll(() => server.close());

  it.each([
    ['a kind nobody knows', all({ kind: 'shoe-size', op: 'is', texts: ['44'] }), 'definition.of.0.kind'],
    ['a column of the table', all(hasEmail, { kind: 'has', op: 'is', what: 'given' }), 'definition.of.1.what'],
    ['an operator of SQL', all({ kind: 'visits', op: '>= 0 OR 1=1 --', count: 1 }), 'definition.of.0.op'],
    ['a field too many', all({ ...hasEmail, sql: '1=1' }), 'definition.of.0.sql'],
    ['a field too many deep inside', all(all({ ...hasEmail, sql: '1=1' })), 'definition.of.0.of.0.sql'],
    ['a number that is a text', all({ kind: 'visits', op: 'at-least', count: '1' }), 'definition.of.0.count'],
    ['half a day', all({ kind: 'last-visit', op: 'within', days: 0.5 }), 'definition.of.0.days'],
    ['days beyond reason', all({ kind: 'birthday', op: 'within', days: 367 }), 'definition.of.0.days'],
    ['an id that is none', all({ kind: 'tag', op: 'is', ids: ["' OR 1=1"] }), 'definition.of.0.ids.0'],
    ['a city without a name', all({ kind: 'city', op: 'is', texts: [' '] }), 'definition.of.0.texts.0'],
    ['a NUL in a text', all({ kind: 'city', op: 'is', texts: ['a\u0000b'] }), 'definition.of.0.texts.0'],
    ['a preference about nothing', all({ kind: 'preference', op: 'is' }), 'definition.of.0.texts'],
    ['no clause', all(), 'definition.of'],
    ['a clause alone', hasEmail, 'definition.kind'],
    ['more clauses than anybody reads', all(...Array.from({ length: 41 }, () => hasEmail)), 'definition.of'],
    ['as many in two groups', all(all(...many(21)), all(...many(20))), 'definition.of'],
    ['five groups in each other', all(all(all(all(all(hasEmail))))), 'definition.of.0.of.0.of.0.of.0.kind'],
  ])('%s is refused with its path', async (_, definition, path) => {
    const { status, body } = await count(definition);
    expect(status).toBe(400);
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(path);
  });

  it('takes four groups in each other and forty clauses', async () => {
    expect((await count(all(all(all(all(hasEmail)))))).status).toBe(200);
    expect((await count(all(...many(40)))).status).toBe(200);
  });

  it('refuses thousands of groups in each other without walking them', async () => {
    const deep = `${'{"kind":"all","of":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const headers = { 'content-type': 'application/json' };
    const answer = await server.ask('POST', '/api/segments/count', { as, headers, body: `{"definition":${deep}}` });
    expect(answer.status).toBe(400);
  });

  it('binds whatever is written: SQL in a value finds nobody and breaks nothing', async () => {
    for (const evil of ["x' OR '1'='1", "'); DROP TABLE customer; --", '?', '$1', '%', '_', '\\', '"', '\u{1F600}'])
      for (const clause of [
        { kind: 'city', op: 'is', texts: [evil] },
        { kind: 'preference', op: 'is', texts: [evil] },
      ])
        expect((await count(all(clause))).body).toMatchObject({ customers: 0 });
    expect((await count(all({ kind: 'has', op: 'is-not', what: 'email' }))).body.customers).toBe(1);
  });
});

function many(count: number): object[] {
  return Array.from({ length: count }, () => hasEmail);
}
