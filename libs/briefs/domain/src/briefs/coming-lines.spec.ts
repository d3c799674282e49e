import { Temporal } from '@regulars/shared/calendar';
import { describe, expect, it } from 'vitest';
import { sunday, birthday, texts, first } from './builders';

describe('what is coming', () => {
  it('says days and years as people do', () => {
    const said = (on: string, day = sunday) => texts({ dates: birthday(on) }, day)[0];
    expect(said('1986-12-04')).toBe('Birthday in 12 days, turning 40');
    expect(said('--11-23')).toBe('Birthday tomorrow');
    expect(said('1986-11-22')).toBe('Birthday today, turning 40');
    expect(said('1984-02-29', Temporal.PlainDate.from('2027-02-20'))).toBe('Birthday in 8 days, turning 43');
    expect(said('1986-03-22')).toBeUndefined();
    expect(texts({ dates: [{ id: 'd', kind: 'anniversary', label: 'Wedding day', on: '2016-11-29' }] })).toEqual([
      'Wedding day on Sunday, in 7 days, 10 years',
    ]);
  });
  it('needs somebody when it is today and no wish goes out', () => {
    const dates = birthday('1986-11-22');
    const wish = { id: 't1', day: '2026-11-22', sendDay: '2026-11-22', time: '09:00' };
    expect(first({ dates }).tone).toBe('need');
    expect(first({ dates, wishes: [{ ...wish, state: 'not sent' }] })).toMatchObject({
      tone: 'need',
      source: 'wishes not sent',
    });
    expect(first({ dates, wishes: [{ ...wish, state: 'sent' }] })).toMatchObject({
      tone: 'plain',
      source: 'wishes sent',
    });
  });
  it('says when the wishes go out on another day than the birthday', () => {
    const wish = { id: 't1', day: '2026-11-29', sendDay: '2026-11-27', time: '17:00', state: 'planned' as const };
    expect(first({ dates: birthday('--11-29'), wishes: [wish] }).source).toBe('wishes planned 27 November, 17:00');
  });
  it('keeps 29 February on 1 March where the owner chose so', () => {
    const day = Temporal.PlainDate.from('2027-02-28');
    expect(texts({ dates: birthday('1984-02-29'), leapChoice: '1-march' }, day)).toEqual([
      'Birthday tomorrow, turning 43',
    ]);
  });
});
