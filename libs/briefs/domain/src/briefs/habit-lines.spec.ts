import { describe, expect, it } from 'vitest';
import { sunday, aCustomer, aVisit, rhythm, texts, first } from './builders';
import { composeBrief } from './compose';

describe('habits', () => {
  it('says loudly who stays away, against their own rhythm', () => {
    expect(first({ rhythm: rhythm('2026-10-29', 9) })).toMatchObject({
      text: 'Usually every 9 days, now 24',
      source: 'from 12 visits',
      tone: 'need',
      link: { kind: 'visits', id: 'c1' },
    });
    expect(texts({ rhythm: rhythm('2026-11-15', 9) })).toEqual(['Comes every 9 days or so']);
    expect(texts({ rhythm: rhythm('2026-01-01', null, 2) })).toEqual([]);
  });
  it('says what they bought last, as their country writes money, and asks how it was', () => {
    const visits = [
      aVisit('2026-11-01', {
        items: ['Jazz', 'Soul'],
        amount: { minor: 3190, currency: 'EUR' },
        note: 'Was in a hurry.',
      }),
      aVisit('2026-10-12', { id: 'v2', items: ['Rock'] }),
    ];
    expect(texts({ visits }).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Last here 3 weeks ago: Jazz and Soul, 31,90 €. “Was in a hurry.”',
      'Ask how it was: Jazz and Soul, 3 weeks ago',
      '12 October: Rock',
    ]);
  });
  it('greets the first-time guest as one', () => {
    expect(composeBrief(aCustomer({ rhythm: rhythm('2026-11-20', null, 1) }), sunday).headline).toBe(
      'First here 2 days ago',
    );
    expect(composeBrief(aCustomer({ rhythm: rhythm('2026-11-20', null, 2) }), sunday).headline).toBe(
      'Here twice, last 2 days ago',
    );
  });
});
