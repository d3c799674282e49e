import { describe, expect, it } from 'vitest';
import { dayAfterKey, weeksOf } from './month-weeks';

describe('a month in weeks', () => {
  it('begins on the day that the country begins its week', () => {
    expect(weeksOf('2026-11', 1)[0]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      '2026-11-01',
    ]);
    expect(weeksOf('2026-11', 7)[0]?.[0]).toBe('2026-11-01');
    expect(weeksOf('2026-11', 1)).toHaveLength(6);
  });
  it('knows the 29th of a leap year', () => {
    expect(weeksOf('2028-02', 1).flat()).toContain('2028-02-29');
    expect(weeksOf('2027-02', 1).flat()).not.toContain('2027-02-29');
  });
  it('moves by keys, over the end of a month too', () => {
    expect(dayAfterKey('ArrowRight', '2026-11-30', 1)).toBe('2026-12-01');
    expect(dayAfterKey('Home', '2026-11-22', 1)).toBe('2026-11-16');
    expect(dayAfterKey('End', '2026-11-16', 1)).toBe('2026-11-22');
    expect(dayAfterKey('PageDown', '2027-01-31', 1)).toBe('2027-02-28');
    expect(dayAfterKey('x', '2026-11-22', 1)).toBeUndefined();
  });
});
