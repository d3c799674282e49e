import { describe, expect, it } from 'vitest';
import { codeAlphabet, codeFrom, codeInGroups, codeKey } from './code';
import { fitOf, soughtOf, type KnownTaste } from './fitting';
import { offerState } from './offer';
import { refusalOf } from './redemption';

const taste = (text: string, more: Partial<KnownTaste> = {}): KnownTaste => ({
  text,
  kind: 'interest',
  stance: 'like',
  source: 'said',
  sourceDay: '2026-05-03',
  ...more,
});

describe('whom an offer fits', () => {
  it('is told by what they like, what they said before what we learnt', () => {
    const learnt = taste('buys Jazz most: 7 of 12 visits', { source: 'learnt' });
    expect(fitOf(['Jazz'], [learnt])?.because).toBe('Likes Jazz (learnt from purchases, 7 of 12 visits).');
    expect(fitOf(['Jazz'], [learnt, taste('loves old jazz')])?.because).toBe(
      'Likes loves old jazz (said so on 3 May 2026).',
    );
  });
  it('takes whole words alone, and no liking against a dislike or a need', () => {
    expect(fitOf(['Jazz'], [taste('Jazzercise')])).toBeUndefined();
    expect(fitOf(['Nuts'], [taste('Nuts'), taste('no nuts', { stance: 'need' })])).toBeUndefined();
    expect(fitOf(['Nuts', 'Wine'], [taste('no nuts', { stance: 'need' }), taste('wine')])?.interest).toBe('Wine');
  });
});

describe('whom an offer fits by what they look for', () => {
  const bigger = taste('looking for a bigger table', { kind: 'product', stance: 'need' });

  it('is told by the need, before any liking', () => {
    expect(fitOf(['oak', 'table'], [taste('oak'), bigger])).toEqual({
      interest: 'table',
      because: 'Is looking for: a bigger table (said so on 3 May 2026).',
    });
    expect(soughtOf(['table'], [bigger])?.need).toBe(bigger);
    expect(soughtOf(['chair'], [bigger])).toBeUndefined();
    expect(soughtOf(['oak'], [taste('oak')])).toBeUndefined();
  });
  it('gives way to a dislike, and never takes an allergy for a wish', () => {
    expect(fitOf(['table'], [bigger, taste('no glass table', { stance: 'dislike' })])).toBeUndefined();
    expect(fitOf(['nuts'], [taste('nuts', { kind: 'allergy', stance: 'need' })])).toBeUndefined();
    expect(fitOf(['perfume'], [taste('no perfume', { kind: 'other', stance: 'need' })])).toBeUndefined();
  });
});

describe('a code', () => {
  it('has 60 bits or more, in letters that nobody takes for each other', () => {
    expect(15 * Math.log2(codeAlphabet.length)).toBeGreaterThan(60);
    expect(codeAlphabet).not.toMatch(/[01ILOU]/);
    const bytes = Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 256);
    expect(codeFrom(bytes)).toMatch(new RegExp(`^[${codeAlphabet}]{15}$`));
    expect(codeFrom(new Uint8Array(64).fill(255))).toBeUndefined();
  });
  it('is read in groups and typed in any way', () => {
    expect(codeInGroups('ABCDEFGHJKMNPQR')).toBe('ABCDE-FGHJK-MNPQR');
    expect(codeKey(' abcde-fghjk mnpqr ')).toBe('ABCDEFGHJKMNPQR');
    expect(codeInGroups('JAZZ26')).toBe('JAZZ26');
  });
});

describe('an offer', () => {
  const term = { firstDay: '2026-12-01', lastDay: '2026-12-06', sendDay: '2026-12-02', stoppedAt: null };
  it('stands by its days', () => {
    const at = (today: string, stoppedAt: string | null = null) =>
      offerState({ ...term, scheduledAt: '2026-11-22T12:00:00.000Z', stoppedAt }, today);
    expect(offerState({ ...term, scheduledAt: null }, '2027-01-01')).toBe('draft');
    expect(['2026-12-01', '2026-12-02', '2026-12-06', '2026-12-07'].map((day) => at(day))).toEqual([
      'scheduled',
      'running',
      'running',
      'ended',
    ]);
    expect(at('2026-12-03', '2026-12-03T12:00:00.000Z')).toBe('stopped');
  });
  it('is redeemed from its first day to its last, up to its limit', () => {
    const one = { ...term, most: 2, redeemed: 1, redeemedBefore: null };
    expect(refusalOf(one, '2026-11-30')?.code).toBe('not-yet');
    expect(refusalOf(one, '2026-12-06')).toBeUndefined();
    expect(refusalOf(one, '2026-12-07')?.code).toBe('over');
    expect(refusalOf({ ...one, redeemed: 2 }, '2026-12-06')?.sentence).toBe('All 2 of this offer have been redeemed.');
    expect(refusalOf({ ...one, redeemedBefore: 'Redeemed.' }, '2026-12-07')?.code).toBe('redeemed-before');
  });
});
