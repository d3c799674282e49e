import { Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerReader } from './customer-draft';
import { customerFields, type CustomerField } from './import-fields';
import { likeness } from './same-person';

const context = { today: Temporal.PlainDate.from('2026-11-22'), country: 'DE' };

function read(row: Partial<Record<CustomerField, string>>) {
  const fields = customerFields.filter((field) => row[field] !== undefined);
  const reader = customerReader(fields.map((field, column) => ({ field, column })), context); // prettier-ignore
  return reader(fields.map((field) => row[field] ?? ''));
}
const draft = (row: Partial<Record<CustomerField, string>>) => {
  const reading = read(row);
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.refusals));
  return reading.draft;
};
const refusals = (row: Partial<Record<CustomerField, string>>) => {
  const reading = read(row);
  return reading.kind === 'refused' ? reading.refusals.map(({ code, field }) => [code, field]) : [];
};

describe('a row of customers', () => {
  it('becomes a draft, with phones as the row’s own country dials them', () => {
    expect(draft({ givenName: ' Leonie ', familyName: 'Köhler', phone: '0711 2842222', email: 'Leo@Surfeu.DE', country: 'Germany', birthday: '3 May' })).toMatchObject({
      name: { given: 'Leonie', family: 'Köhler' }, phones: ['+497112842222'], emails: ['Leo@surfeu.de'],
      address: { country: 'DE' }, birthday: '--05-03',
    }); // prettier-ignore
    expect(draft({ givenName: 'Kara', country: 'Denmark', phone: '33 12 34 56' }).phones).toEqual(['+4533123456']);
    expect(draft({ givenName: 'Ana', phone: '030 123456' }).phones).toEqual(['+4930123456']);
  });
  it('takes a full name apart', () => {
    expect(draft({ name: 'Vincent van der Berg' }).name).toMatchObject({ given: 'Vincent', family: 'van der Berg' });
    expect(draft({ name: 'Köhler, Leonie' }).name).toMatchObject({ given: 'Leonie', family: 'Köhler' });
    expect(draft({ name: 'Cher' }).name).toMatchObject({ given: 'Cher', family: null });
  });
  it('takes several values out of one cell', () => {
    expect(draft({ name: 'A', email: 'a@b.de ::: c@d.de', tags: '* myContacts ::: VIP, Jazz' })).toMatchObject({
      emails: ['a@b.de', 'c@d.de'],
      tags: ['VIP', 'Jazz'],
    });
  });
  it('knows a firm without a person by its name', () => {
    expect(draft({ givenName: '', company: 'Embraer' }).name).toMatchObject({ given: null, display: 'Embraer' });
  });
  it('takes back the apostrophe of a cell that we made harmless', () => {
    expect(draft({ name: 'A', phone: "'+49 711 2842222" }).phones).toEqual(['+497112842222']);
  });
  it.each([
    [{ name: '' }, 'no-name', undefined],
    [{ name: 'x'.repeat(10_000) }, 'text-too-long', 'name'],
    [{ name: 'a\u0007b' }, 'control-character', 'name'],
    [{ name: 'A', email: 'a@b.de\r\nBcc: x@y.z' }, 'not-an-email', 'email'],
    [{ name: 'A', email: 'nobody' }, 'not-an-email', 'email'],
    [{ name: 'A', phone: 'ask' }, 'not-a-phone', 'phone'],
    [{ name: 'A', birthday: '31 February' }, 'not-a-day', 'birthday'],
    [{ name: 'A', birthday: '2027-01-01' }, 'day-ahead', 'birthday'],
    [{ name: 'A', birthday: '1800-01-01' }, 'day-too-long-ago', 'birthday'],
    [{ name: 'A', country: 'Atlantis' }, 'not-a-country', 'country'],
  ] as const)('%j is refused with its reason', (row, code, field) => {
    expect(refusals(row)).toContainEqual([code, field]);
  });
  it('keeps names from right to left and with pictures', () => {
    expect(draft({ givenName: 'ליאוני 🌻', familyName: 'قهلر' }).name).toMatchObject({
      given: 'ליאוני 🌻',
      family: 'قهلر',
    });
  });
  it('leaves out days that say nothing', () => {
    expect(draft({ name: 'A', birthday: '0/0/00' }).birthday).toBeNull();
  });
  it('is a draft or refused with reasons, whatever stands in it', () => {
    const row = fc.record(Object.fromEntries(customerFields.map((field) => [field, fc.string({ unit: 'binary' })])));
    fc.assert(fc.property(row, (cells) => {
      const reading = read(cells);
      if (reading.kind === 'refused') expect(reading.refusals.length).toBeGreaterThan(0);
      else expect(JSON.stringify(reading.draft.name)).not.toContain('\\u0000');
    })); // prettier-ignore
  });
});

describe('whether two may be one person', () => {
  const name = (given: string, family: string) => ({ given, family });
  it.each([
    [name('Leonie', 'Köhler'), name('leonie', 'Kohler'), 2],
    [name('Leonie', 'Köhler'), name('Leonie', 'Hansen'), 1],
    [name('J.', 'Smith'), name('John', 'Smith'), 1],
    [name('Anna', 'Smith'), name('Peter', 'Smith'), 0],
  ])('%j and %j: %i', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
    expect(likeness(other, one)).toBe(expected);
  });
});
