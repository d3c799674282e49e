import { describe, expect, it } from 'vitest';
import type { SentFact } from './facts';
import { referralLines } from './referral-lines';

const frank: SentFact = { id: 'f', name: 'Frank Harris', hasCome: true, thankedOn: null };
const mark: SentFact = { id: 'm', name: 'Mark Philips', hasCome: true, thankedOn: '2026-03-03' };
const helena: SentFact = { id: 'h', name: 'Helena Holý', hasCome: false, thankedOn: null };
// Only what these lines are made of.
const lines = (sent: SentFact[], sentBy: { id: string; name: string } | null = null) =>
  referralLines({ customerId: 'ana', sentBy, sent } as unknown as Parameters<typeof referralLines>[0], '2026-11-22');

describe('who sent whom, in the brief', () => {
  it('says who sent them, and opens that page', () => {
    const [line] = lines([], { id: 'ana', name: 'Ana Silva' }).sentBy;
    expect(line).toMatchObject({ text: 'Sent to us by Ana Silva', link: { kind: 'customer', id: 'ana' } });
  });

  it('says whom they sent, and whether they were thanked', () => {
    expect(lines([frank]).owed[0]?.text).toBe('Has sent us Frank Harris (not thanked yet)');
    expect(lines([mark]).sent[0]?.text).toBe('Has sent us Mark Philips (thanked on 3 March)');
    expect(lines([helena, mark]).sent[0]?.text).toBe(
      'Has sent us 2 people: Helena Holý (has not come yet) and Mark Philips (thanked on 3 March)',
    );
  });

  it('owes nothing once all who came were thanked for, and names no more than three', () => {
    expect(lines([mark, helena]).owed).toEqual([]);
    expect(lines([mark, helena, frank, frank, frank]).owed[0]?.text).toBe(
      'Has sent us 5 people: Mark Philips (thanked on 3 March), Helena Holý (has not come yet), Frank Harris (not thanked yet) and 2 more',
    );
  });
});
