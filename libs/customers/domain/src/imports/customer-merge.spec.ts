import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerDraft } from './customer-draft';
import { differences, merged, type Existing } from './customer-merge';
import { nobody, type CustomerState } from './customer-state';

const blank = { ...nobody, note: null, rep: null, doNotContact: null, emails: [], phones: [], tags: [] };
const draft = (said: Partial<CustomerDraft>): CustomerDraft & { repId: null } => ({ ...blank, repId: null, ...said });
const leonie: CustomerState = {
  ...nobody,
  name: { ...nobody.name, given: 'Leonie', family: 'Köhler' },
  emails: ['leo@example.com'],
  phones: ['+497112842222'],
  address: { ...nobody.address, lines: ['Theodor-Heuss-Straße 34'], city: 'Stuttgart', country: 'DE' },
  birthday: '--05-03',
};

describe('what a row adds to a customer', () => {
  it('is nothing, if it says nothing new', () => {
    const row = draft({
      name: leonie.name,
      emails: ['LEO@example.com'],
      phones: ['+497112842222'],
      birthday: '--05-03',
    });
    expect(merged(leonie, row, 'update')).toBe(leonie);
  });
  it('is what it says otherwise, and each difference is said', () => {
    const after = merged(
      leonie,
      draft({ company: 'Wein & Co', emails: ['k@example.com'], address: { ...nobody.address, city: 'Ulm' } }),
      'update',
    );
    expect(differences(leonie, after)).toEqual([
      'company: Wein & Co',
      'e-mail: + k@example.com',
      'address: Theodor-Heuss-Straße 34, Stuttgart, DE → Theodor-Heuss-Straße 34, Ulm, DE',
    ]);
  });
  it('only fills in what is missing, if so chosen', () => {
    const row = draft({
      name: { ...nobody.name, family: 'Hansen' },
      company: 'Wein & Co',
      address: { ...nobody.address, city: 'Ulm' },
    });
    expect(differences(leonie, merged(leonie, row, 'fill'))).toEqual(['company: Wein & Co']);
  });
  it('gives a birthday its year, and takes none away', () => {
    expect(merged(leonie, draft({ birthday: '1980-05-03' }), 'fill').birthday).toBe('1980-05-03');
    expect(merged({ ...leonie, birthday: '1980-05-03' }, draft({ birthday: '--05-03' }), 'update').birthday).toBe(
      '1980-05-03',
    );
  });
  it('does not shorten a name to its initial, but mends its accents', () => {
    const name = (given: string) => ({ ...nobody.name, given });
    expect(merged(leonie, draft({ name: name('L.') }), 'update').name.given).toBe('Leonie');
    expect(merged(leonie, draft({ name: name('Léonie') }), 'update').name.given).toBe('Léonie');
  });
  it('never takes "do not contact" back', () => {
    expect(merged({ ...leonie, doNotContact: true }, draft({ doNotContact: false }), 'update').doNotContact).toBe(true);
  });
  it('is nothing the second time, whatever it says', () => {
    const maybe = fc.option(fc.constantFrom('a', 'Á', 'b', 'ab', 'c.'), { nil: null });
    const days = fc.option(fc.constantFrom('--05-03', '1980-05-03', '--02-29', '1984-02-29'), { nil: null });
    const words = fc.array(fc.constantFrom('x@y.de', 'X@y.de', 'z@y.de'), { maxLength: 3 });
    const row = fc.record({
      reference: maybe,
      company: maybe,
      name: fc.record({ given: maybe, family: maybe, preferred: maybe, sayIt: maybe, display: maybe }),
      birthday: days,
      emails: words,
      tags: words,
      note: maybe,
      address: fc.record({ lines: words, city: maybe, region: maybe, postcode: maybe, country: maybe }),
    });
    fc.assert(
      fc.property(row, row, fc.constantFrom<Existing>('update', 'fill'), (first, second, existing) => {
        const once = merged(merged(nobody, draft(first), existing), draft(second), existing);
        expect(merged(once, draft(second), existing)).toBe(once);
      }),
    );
  });
});
