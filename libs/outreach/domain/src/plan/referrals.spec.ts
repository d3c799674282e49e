import { Temporal } from '@regulars/shared/calendar';
import { describe, expect, it } from 'vitest';
import { thanksForSending, type SentVisit } from './referrals';

const day = (text: string) => Temporal.PlainDate.from(text);
const window = { from: day('2026-11-25'), to: day('2027-01-24') };
const frank: SentVisit = {
  senderId: 'leonie',
  zone: 'Europe/Berlin',
  sentId: '01935f00-0000-7000-8000-000000000001',
  sentName: 'Frank Harris',
  firstDay: '2026-11-26',
};

describe('thanks to whoever sent somebody', () => {
  it('follow the first visit of the one who was sent', () => {
    const [wish] = thanksForSending([frank], 1, window);
    expect(wish).toMatchObject({
      customerId: 'leonie',
      occasion: 's:01935f00-0000-7000-8000-000000000001',
      about: { kind: 'sent', name: 'Frank Harris', day: '2026-11-26' },
    });
    expect(wish?.occasionDay.toString()).toBe('2026-11-27');
  });

  it('have a key that fits its column, however often they are planned', () => {
    const [wish] = thanksForSending([frank], 1, window);
    expect(wish?.occasion.length).toBeLessThanOrEqual(40);
    expect(thanksForSending([frank], 1, window)).toEqual(thanksForSending([frank], 1, window));
  });

  it('still go out where it is learnt weeks later who sent them, and not after that', () => {
    expect(thanksForSending([{ ...frank, firstDay: '2026-10-25' }], 1, window)).toHaveLength(1);
    expect(thanksForSending([{ ...frank, firstDay: '2026-10-24' }], 1, window)).toHaveLength(0);
  });

  it('come once for each who was sent', () => {
    const two = [frank, { ...frank, sentId: '01935f00-0000-7000-8000-000000000002' }];
    expect(new Set(thanksForSending(two, 0, window).map(({ occasion }) => occasion)).size).toBe(2);
  });
});
