import { expect, it } from 'vitest';
import type { Name } from './name';
import { displayNameOf, greetingNameOf, sortNameOf } from './name';

const nobody: Name = { given: null, family: null, preferred: null, sayIt: null, display: null };

it('is shown whole if given whole, else put together', () => {
  expect(displayNameOf({ ...nobody, given: 'Leonie', family: 'Köhler' })).toBe('Leonie Köhler');
  expect(displayNameOf({ ...nobody, given: '小龍', family: '李', display: '李小龍' })).toBe('李小龍');
  expect(displayNameOf({ ...nobody, preferred: 'Leo' })).toBe('Leo');
});

it('greets as they like to be called', () => {
  expect(greetingNameOf({ ...nobody, given: 'Leonie', preferred: 'Leo' })).toBe('Leo');
  expect(greetingNameOf({ ...nobody, given: 'Leonie', family: 'Köhler' })).toBe('Leonie');
  expect(greetingNameOf({ ...nobody, display: 'Frau Köhler' })).toBe('Frau Köhler');
});

it('sorts by family, accents aside', () => {
  expect(sortNameOf({ ...nobody, given: 'Leonie', family: 'Köhler' })).toBe('kohler leonie');
  expect(sortNameOf({ ...nobody, display: 'Ångström' })).toBe('angstrom');
});
