import { expect, it } from 'vitest';
import { actionInWords, detailInWords } from './audit-words';

it('tells what was done, also what has no words of its own yet', () => {
  expect(actionInWords({ action: 'session.began' })).toBe('signed in');
  expect(actionInWords({ action: 'customer.set-aside' })).toBe('customer set aside');
});

it('tells details in a line', () => {
  expect(
    detailInWords({
      detail: {
        device: 'Firefox',
        rowsRefused: 3,
        fields: ['name', 'zone'],
        none: null,
        invite: '01890000-0000-7000-8000-000000000000',
      },
    }),
  ).toBe('device Firefox · rows refused 3 · fields name, zone');
  expect(detailInWords({ detail: null })).toBe('');
});
