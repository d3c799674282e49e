import { amountStyle } from '@regulars/visits/domain';
import { expect, it } from 'vitest';
import { draftOfPolicy, policyOf, wrongIn } from './policy-draft';

const style = amountStyle('EUR', 'de-DE');
const policy = {
  grantLimit: { minor: 5000, currency: 'EUR' },
  recoveryContacts: 12,
  quietDays: 14,
  checkAfterDays: 2,
  conduct: 'Stop, step back, fetch a colleague.',
};

it('reads back what it wrote', () => {
  const draft = draftOfPolicy(policy, style);
  expect(draft.grantLimit).toBe('50,00');
  expect(policyOf(draft, style)).toEqual(policy);
});

it('says what is wrong, field by field', () => {
  const draft = { grantLimit: 'a lot', recoveryContacts: '101', quietDays: '', checkAfterDays: '1.5', conduct: ' ' };
  expect(wrongIn(draft, style)).toEqual({
    grantLimit: 'An amount from nought on.',
    recoveryContacts: 'A number from 0 to 100.',
    quietDays: 'A number from 0 to 365.',
    checkAfterDays: 'A number from 0 to 60.',
    conduct: 'In a sentence or two.',
  });
  expect(policyOf(draft, style)).toBeUndefined();
});
