import { describe, expect, it } from 'vitest';
import { dayText, decodeCursor, emailText, encodeCursor, line, lines, monthDayText, partialDayText } from './index';

describe('texts', () => {
  it('takes names of every script and refuses empty, too long, and control characters', () => {
    for (const good of ['Luís', '李小龍', 'مريم', '👩‍🚀 Ada']) expect(line(50).safeParse(good).success).toBe(true);
    for (const bad of ['', '  ', 'x'.repeat(10_000), 'a\u0000b', 'a\nb', 'a\u2028b'])
      expect(line(50).safeParse(bad).success).toBe(false);
  });
  it('keeps the lines of a note and refuses NUL', () => {
    expect(lines(99).parse(' one\r\ntwo ')).toBe('one\ntwo');
    expect(lines(99).safeParse('a\u0000').success).toBe(false);
  });
  it('lets no header in by an address', () => {
    expect(emailText.parse(' Ana@Shop.DE ')).toBe('Ana@shop.de');
    for (const bad of ['a@b.de\r\nBcc: x@y.de', 'a b@c.de', 'nope', '@x.de'])
      expect(emailText.safeParse(bad).success).toBe(false);
  });
});

describe('days', () => {
  it('knows which days exist', () => {
    expect(dayText.safeParse('2024-02-29').success).toBe(true);
    for (const bad of ['2023-02-29', '2024-02-31', '2024-13-01', '24-1-1', '1900-02-29'])
      expect(dayText.safeParse(bad).success).toBe(false);
    expect(monthDayText.safeParse('--02-29').success).toBe(true);
    expect(partialDayText.safeParse('--02-31').success).toBe(false);
  });
});

it('a cursor carries sort values there and back, and rubbish is not one', () => {
  expect(decodeCursor(encodeCursor(['Köhler', 3, null]))).toEqual(['Köhler', 3, null]);
  expect(decodeCursor('%%%')).toBeUndefined();
  expect(decodeCursor('e30')).toBeUndefined();
});
