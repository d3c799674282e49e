import { expect, it } from 'vitest';
import { atLeast, emailKey, keepsAnOwner, roles } from '../index';

const owner = { role: 'owner', active: true } as const;

it('the last owner cannot step down or leave; one of two can', () => {
  for (const to of [{ ...owner, active: false }, { role: 'rep', active: true } as const]) {
    expect(keepsAnOwner(owner, to, 0)).toBe(false);
    expect(keepsAnOwner(owner, to, 1)).toBe(true);
  }
});

it('whoever is no owner takes none away', () => {
  expect(keepsAnOwner({ role: 'manager', active: true }, { role: 'rep', active: false }, 0)).toBe(true);
  expect(keepsAnOwner({ role: 'owner', active: false }, { role: 'rep', active: false }, 0)).toBe(true);
});

it('each role may do what those below it may', () => {
  expect(roles.map((role) => atLeast(role, 'manager'))).toEqual([false, true, true]);
});

it('an e-mail is the same in any case and width', () => {
  expect(emailKey('Ａna@Shop.PT')).toBe(emailKey('ana@shop.pt'));
});
