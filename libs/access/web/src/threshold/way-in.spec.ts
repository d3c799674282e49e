import { expect, it } from 'vitest';
import { wayIn } from './way-in';

it('leads to pages of ours only', () => {
  expect(wayIn('/customers?q=ana')).toBe('/customers?q=ana');
  for (const bad of [
    undefined,
    '',
    'https://evil.test',
    '//evil.test',
    '/\\evil.test',
    'javascript:alert(1)',
    '/sign-in?next=/x',
  ]) {
    expect(wayIn(bad)).toBe('/');
  }
});
