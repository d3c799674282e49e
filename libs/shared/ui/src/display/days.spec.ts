import { describe, expect, it } from 'vitest';
import { dayIn, daysFrom, plusDays, plusMonths, weekdayOf } from './days';
import { weekStartsOn, writingOf } from './locale';
import { phoneInGroups } from './phone';

describe('days', () => {
  it('are counted over months, leap days and years', () => {
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysFrom('2026-11-22', '2026-11-28')).toBe(6);
    expect(plusMonths('2026-11', 3)).toBe('2027-02');
  });
  it('know their weekday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('1969-12-31')).toBe(3);
    expect(weekdayOf('1953-06-02')).toBe(2);
  });
  it('depend on the zone a moment is seen from', () => {
    expect(dayIn('Pacific/Auckland', '2026-11-21T12:00:00.000Z')).toBe('2026-11-22');
    expect(dayIn('America/Los_Angeles', '2026-11-22T02:00:00.000Z')).toBe('2026-11-21');
  });
});

describe('how a country writes', () => {
  it('takes its figures from the country and its words in the screen’s language', () => {
    expect(writingOf('DE').figures).toBe('de-DE');
    expect(writingOf('US').words).toBe('en-US');
    expect(writingOf('JP').words).toMatch(/^en-/);
  });
  it('begins its week where the country does', () => {
    expect(weekStartsOn('DE')).toBe(1);
    expect(weekStartsOn('US')).toBe(7);
  });
  it('says a run of digits in groups and leaves what was grouped', () => {
    expect(phoneInGroups('+4971112345678')).toBe('+49 711 123 456 78');
    expect(phoneInGroups('0711 12 34')).toBe('0711 12 34');
    expect(phoneInGroups('1234567')).toBe('123 45 67');
  });
});
