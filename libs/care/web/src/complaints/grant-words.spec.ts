import { expect, it } from 'vitest';
import { grantWords, limitWords } from './grant-words';

const euros = ({ minor }: { minor: number }) => `${minor / 100} €`;
const asked = { id: '1', what: 'a crate', amount: null, askedBy: 'Rui', askedAt: '', why: null } as const;

it('says how much one may give alone', () => {
  expect(limitWords({ minor: 5000, currency: 'EUR' }, euros)).toMatch(/^You may give up to 50 €; above it a manager/);
  expect(limitWords({ minor: 0, currency: 'EUR' }, euros)).toMatch(/^For anything that costs, a manager is asked/);
  expect(limitWords(null, euros)).toBe('You may give what is right.');
});

it('says what became of it', () => {
  expect(grantWords({ ...asked, state: 'asked', decidedBy: null })).toBe('Rui asks; a manager decides');
  expect(grantWords({ ...asked, state: 'granted', decidedBy: 'Marta' })).toBe('given by Marta');
  expect(grantWords({ ...asked, state: 'refused', decidedBy: 'Marta', why: 'Too much' })).toBe(
    'refused by Marta: “Too much”',
  );
});
