import { expect, it } from 'vitest';
import { lastDigits, normalisePhone, writtenPhone } from './phone';

it('reads a number as the shop’s country dials it', () => {
  expect(normalisePhone('0171 234 4567', 'DE')).toBe('+491712344567');
  expect(normalisePhone('+55 (12) 3923-5555', 'DE')).toBe('+551239235555');
  expect(normalisePhone('0049 (0)171 2344567', 'DE')).toBe('+491712344567');
  expect(normalisePhone('(912) 555-0100 ext. 12', 'US')).toBe('+19125550100;ext=12');
});

it('refuses what cannot be one', () => {
  for (const typed of ['', 'call her sister', '12', '+49', '0'.repeat(40)])
    expect(normalisePhone(typed, 'DE')).toBeUndefined();
  expect(normalisePhone('0171 2344567', 'XX')).toBeUndefined();
});

it('is read again as itself', () => {
  for (const number of ['+491712344567', '+19125550100;ext=12']) expect(normalisePhone(number, 'PT')).toBe(number);
});

it('is written as people there write it', () => {
  expect(writtenPhone('+493012345678', 'DE')).toBe('030 12345678');
  expect(writtenPhone('+493012345678', 'PT')).toBe('+49 30 12345678');
  expect(writtenPhone('+19125550100;ext=12', 'US')).toBe('(912) 555-0100 ext. 12');
});

it('is recognised by its last digits', () => expect(lastDigits('+491712344567;ext=3')).toBe('712344567'));
