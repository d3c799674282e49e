import { mergeFields } from '@regulars/customers/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankRecord, type CustomerRecord } from '../customers/customer-record';
import { mergedRecord, unmergedRecord } from './merged-record';

const named = (given: string, known: Partial<CustomerRecord> = {}): CustomerRecord => {
  const { id, name, company, emails, phones, place, language, zone, tagIds, repId, metThrough, standing, reference } = {
    ...blankRecord(given, { given, family: null, preferred: null, sayIt: null, display: null }),
    ...known,
  };
  const texts = { company, language, zone, repId, metThrough, reference };
  return { id, name, ...texts, emails, phones, place, tagIds, standing, sentById: known.sentById ?? null };
};
const at = (...values: string[]) => values.map((value) => ({ value, label: null }));

describe('the record of a person of whom there were two', () => {
  it('keeps what it knows, and learns from the other what it does not know', () => {
    const into = named('Luís', { company: 'Vinhos', language: null });
    const from = named('Luis', { company: 'Vinhos Lda', language: 'pt', zone: 'Europe/Lisbon', reference: '7' });
    const one = mergedRecord(into, from, []);
    expect(one).toMatchObject({ id: 'Luís', company: 'Vinhos', language: 'pt', zone: 'Europe/Lisbon', reference: '7' });
    expect(one.name.given).toBe('Luís');
  });

  it('takes from the other what was chosen, but never nothing for something', () => {
    const into = named('Luís', { company: 'Vinhos', metThrough: 'the fair' });
    const from = named('Luis', { company: 'Vinhos Lda' });
    const one = mergedRecord(into, from, ['name', 'company', 'metThrough']);
    expect([one.name.given, one.company, one.metThrough]).toEqual(['Luis', 'Vinhos Lda', 'the fair']);
  });

  it('has the addresses of both once, the chosen one first', () => {
    const into = named('Luís', { emails: at('a@x.example', 'b@x.example') });
    const from = named('Luis', { emails: at('C@x.example', 'B@X.example') });
    const values = (take: ('email' | 'phone')[]) => mergedRecord(into, from, take).emails.map(({ value }) => value);
    expect(values([])).toEqual(['a@x.example', 'b@x.example', 'C@x.example']);
    expect(values(['email'])).toEqual(['C@x.example', 'a@x.example', 'b@x.example']);
  });

  it('is not contacted if either was not', () => {
    const silent = { doNotContact: true, deceased: false, moved: false };
    const loud = { doNotContact: false, deceased: false, moved: true };
    const one = mergedRecord(named('Luís', { standing: loud }), named('Luis', { standing: silent }), [...mergeFields]);
    expect(one.standing).toEqual({ doNotContact: true, deceased: false, moved: true });
  });

  it('was not sent by itself', () => {
    const one = mergedRecord(named('Luís', { sentById: 'Luis' }), named('Luis', { sentById: 'Luís' }), ['sentBy']);
    expect(one.sentById).toBeNull();
  });
});

const text = fc.option(fc.constantFrom('x', 'y', 'z'));
const reach = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }).map((values) => at(...values));
const known = fc.record({
  company: text,
  emails: reach,
  phones: reach,
  language: text,
  zone: text,
  tagIds: fc.uniqueArray(fc.constantFrom('t', 'u', 'v')),
  repId: text,
  metThrough: text,
  sentById: text,
  reference: text,
  standing: fc.record({ doNotContact: fc.boolean(), deceased: fc.boolean(), moved: fc.boolean() }),
});
const pair = fc.tuple(known, known, fc.subarray([...mergeFields]));

describe('taking it back', () => {
  it('leaves the record as it was, whatever was merged', () => {
    fc.assert(
      fc.property(pair, ([one, other, take]) => {
        const before = named('Luís', one);
        const after = mergedRecord(before, named('Luis', other), take);
        expect(unmergedRecord(after, before, after)).toEqual(before);
      }),
    );
  });

  it('leaves what somebody changed since as they changed it', () => {
    fc.assert(
      fc.property(pair, ([one, other, take]) => {
        const before = named('Luís', one);
        const after = mergedRecord(before, named('Luis', other), take);
        const now = { ...after, company: 'Changed since', emails: [...after.emails, ...at('new@x.example')] };
        const undone = unmergedRecord(now, before, after);
        expect(undone.company).toBe('Changed since');
        expect(undone.emails.map(({ value }) => value)).toEqual([
          ...before.emails.map(({ value }) => value),
          'new@x.example',
        ]);
      }),
    );
  });
});
