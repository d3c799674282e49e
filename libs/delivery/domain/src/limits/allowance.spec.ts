import { describe, expect, it } from 'vitest';
import { Temporal } from '@regulars/shared/calendar';
import { allowance } from './allowance';

const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
const ago = (minutes: number, count: number) => ({ start: now.subtract({ minutes }), count });

describe('what the provider lets through', () => {
  it('is everything without limits', () => {
    expect(allowance([ago(1, 9_999)], { perHour: null, perDay: null }, now)).toEqual({ free: Infinity });
  });
  it('is the lesser of hour and day', () => {
    const spans = [ago(30, 40), ago(300, 400)];
    expect(allowance(spans, { perHour: 100, perDay: 500 }, now)).toEqual({ free: 60 });
    expect(allowance(spans, { perHour: 100, perDay: 450 }, now)).toEqual({ free: 10 });
  });
  it('rolls: the oldest span leaves first, and only as a whole', () => {
    const spans = [ago(50, 60), ago(20, 40)];
    expect(allowance(spans, { perHour: 100, perDay: null }, now)).toEqual({
      free: 0,
      reached: 'hour',
      nextAt: now.add({ minutes: 15 }),
    });
    expect(allowance(spans, { perHour: 100, perDay: null }, now.add({ minutes: 15 })).free).toBe(60);
  });
  it('says when a lowered limit lets the next one go', () => {
    const spans = [ago(50, 60), ago(20, 40)];
    expect(allowance(spans, { perHour: 10, perDay: null }, now).nextAt).toEqual(now.add({ minutes: 45 }));
    expect(allowance([ago(60 * 20, 500)], { perHour: 100, perDay: 500 }, now)).toMatchObject({ reached: 'day' });
  });
});
