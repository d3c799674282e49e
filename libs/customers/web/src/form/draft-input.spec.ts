import { customerChange, newCustomer } from '@regulars/customers/contract';
import { describe, expect, it } from 'vitest';
import { draftNamed, emptyDraft } from './customer-draft';
import { customerChangeOf, newCustomerOf, sentIndex } from './draft-input';
import { rebase } from './rebase';

describe('somebody new', () => {
  it('needs a name and nothing else', () => {
    const sent = newCustomerOf({ ...emptyDraft, given: ' Ana ' });
    expect(newCustomer.parse(sent)).toMatchObject({ name: { given: 'Ana' }, emails: [], phones: [] });
    expect(sent).not.toHaveProperty('consent');
    expect(sent).not.toHaveProperty('birthday');
  });

  it('may bring everything along', () => {
    const draft = {
      ...emptyDraft,
      given: 'Leonie',
      family: 'Köhler',
      emails: [
        { value: '', label: '' },
        { value: 'leonie@example.org', label: 'work' },
      ],
      street: 'Theodor-Heuss-Straße 34\n\n2nd floor ',
      birthday: '--11-28',
      basis: 'asked',
      wording: 'May we write to you?',
    };
    expect(newCustomer.parse(newCustomerOf(draft))).toMatchObject({
      emails: [{ address: 'leonie@example.org', label: 'work', primary: true }],
      address: { lines: ['Theodor-Heuss-Straße 34', '2nd floor'] },
      birthday: '--11-28',
      consent: { basis: 'asked', wording: 'May we write to you?' },
    });
    expect(sentIndex(draft.emails, 1)).toBe(0);
  });

  it('starts from a name that was not found', () => {
    expect(draftNamed('Maria da Silva')).toMatchObject({ given: 'Maria da', family: 'Silva' });
    expect(draftNamed('Ana')).toMatchObject({ given: 'Ana', family: '' });
  });
});

describe('a change', () => {
  const before = { ...emptyDraft, given: 'Leonie', company: 'Köhler KG', city: 'Stuttgart' };

  it('says only what is different, and empties as null', () => {
    const change = customerChangeOf(before, { ...before, company: '' });
    expect(customerChange.parse(change)).toEqual({ company: null });
  });

  it('sends an address and a name with all their parts', () => {
    const change = customerChange.parse(customerChangeOf(before, { ...before, city: 'Ulm', sayIt: 'lay-OH-nee' }));
    expect(change.address).toEqual({ lines: [], city: 'Ulm', region: null, postcode: null, country: null });
    expect(change.name).toMatchObject({ given: 'Leonie', sayIt: 'lay-OH-nee', family: null });
  });

  it('keeps what both wrote apart, and takes in what only they wrote', () => {
    const mine = { ...before, company: 'Köhler & Co', sayIt: 'lay-OH-nee' };
    const theirs = { ...before, company: 'Köhler GmbH', city: 'Ulm' };
    const { draft, collisions } = rebase(before, mine, theirs);
    expect(draft).toMatchObject({ company: 'Köhler & Co', sayIt: 'lay-OH-nee', city: 'Ulm' });
    expect(collisions).toEqual([{ key: 'company', theirs: 'Köhler GmbH' }]);
  });
});
