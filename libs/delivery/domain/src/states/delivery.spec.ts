import { describe, expect, it } from 'vitest';
import { Temporal } from '@regulars/shared/calendar';
import type { Outcome } from '../smtp/outcome';
import { leave, resend } from './by-hand';
import { retrySeconds } from './retry';
import { abandon, begin, settle } from './settle';
import type { Delivery, Waiting } from './state';

const now = Temporal.Instant.from('2026-11-22T09:00:00Z');
const expiresAt = now.add({ hours: 24 });
const waiting: Waiting = { state: 'waiting', due: now, attempts: 0, setbacks: 0 };
const come = (outcome: Outcome, from = waiting): Delivery =>
  settle(begin(from, 'smtp', now), outcome, { now, expiresAt, random: 0, oneTry: false });

describe('retries', () => {
  it('start at 5 minutes, double, and end at 4 hours, whatever the dice', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 20].map((setbacks) => retrySeconds(setbacks, 0) / 60);
    expect(minutes).toEqual([5, 10, 20, 40, 80, 160, 200, 200]);
    for (const setbacks of [1, 6, 7, 400]) {
      const most = retrySeconds(setbacks, 0.999_999) / 60;
      expect(most).toBeGreaterThanOrEqual(5);
      expect(most).toBeLessThanOrEqual(240);
    }
  });
});

describe('an attempt', () => {
  it('is counted when it begins', () => {
    expect(begin({ ...waiting, attempts: 2, setbacks: 1 }, 'smtp', now)).toMatchObject({ attempts: 3, setbacks: 1 });
  });
  it('waits longer after each setback, and expires rather than come too late', () => {
    const retry: Outcome = { kind: 'retry', said: '451', reached: true };
    expect(come(retry)).toEqual({
      state: 'waiting',
      due: now.add({ minutes: 5 }),
      attempts: 1,
      setbacks: 1,
      said: '451',
    });
    expect(come(retry, { ...waiting, setbacks: 5 })).toMatchObject({ due: now.add({ minutes: 160 }) });
    const soon = { now, expiresAt: now.add({ minutes: 4 }), random: 0, oneTry: false };
    expect(settle(begin(waiting, 'smtp', now), retry, soon)).toEqual({
      state: 'expired',
      at: now,
      attempts: 1,
      said: '451',
    });
  });
  it('loses no time by trouble of the channel', () => {
    expect(come({ kind: 'channel', why: 'login', said: '535' })).toEqual({
      state: 'waiting',
      due: now,
      attempts: 1,
      setbacks: 0,
      said: '535',
    });
  });
  it('of a test is the only one: somebody watches', () => {
    const context = { now, expiresAt, random: 0, oneTry: true };
    const outcome: Outcome = { kind: 'channel', why: 'login', said: '535' };
    expect(settle(begin(waiting, 'smtp', now), outcome, context)).toMatchObject({
      state: 'failed',
      why: 'not-handed-over',
    });
  });
  it('whose process died is unknown with a server, and safe to do again with files', () => {
    expect(abandon(begin(waiting, 'smtp', now), now)).toMatchObject({ state: 'unknown', left: false });
    expect(abandon(begin(waiting, 'files', now), now)).toMatchObject({ state: 'waiting', due: now });
  });
});

describe('by hand', () => {
  const unknown = come({ kind: 'unknown', said: 'lost' });
  it('what may have been sent is sent again, or left', () => {
    expect(resend(unknown, now)).toEqual({ kind: 'done', delivery: { ...waiting, attempts: 1 } });
    expect(leave(unknown)).toMatchObject({ kind: 'done', delivery: { state: 'unknown', left: true } });
  });
  it('a wrong address is not tried again, a refusal is', () => {
    expect(resend(come({ kind: 'failed', why: 'no-such-address', said: '', suppress: true }), now).kind).toBe(
      'not-possible',
    );
    expect(resend(come({ kind: 'failed', why: 'refused-by-policy', said: '', suppress: false }), now).kind).toBe(
      'done',
    );
  });
  it('nothing else is sent again', () => {
    expect(resend(come({ kind: 'sent', said: '' }), now).kind).toBe('not-possible');
    expect(resend(waiting, now).kind).toBe('not-possible');
    expect(leave(waiting).kind).toBe('not-possible');
  });
});
