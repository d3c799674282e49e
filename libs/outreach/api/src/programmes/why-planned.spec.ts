import { describe, expect, it } from 'vitest';
import { whyPlanned, type Planned } from './why-planned';

const planned = (with_: Partial<Planned>): Planned => ({
  about: null,
  occasionDay: '2026-11-28',
  turning: null,
  day: '2026-11-28',
  ...with_,
});
const visit = (number: number, amount: string | null = null) =>
  planned({ about: { kind: 'visit', day: '2026-11-22', number, amount } });

describe('why something is planned', () => {
  it.each<[Planned, string]>([
    [planned({}), 'Their birthday is on 28 November.'],
    [planned({ about: { kind: 'birthday' }, turning: 40 }), 'They turn 40 on 28 November.'],
    [planned({ about: { kind: 'date', label: 'Wedding day' } }), 'Wedding day on 28 November.'],
    [planned({ about: { kind: 'date', label: 'Wedding day' }, turning: 25 }), 'Wedding day on 28 November, 25 years.'],
    [
      planned({ about: { kind: 'holiday', name: 'Diwali', kept: 'said' }, occasionDay: '2026-11-08' }),
      'They said that they keep Diwali, on 8 November.',
    ],
    [
      planned({ about: { kind: 'holiday', name: 'Christmas Day', kept: 'country' }, occasionDay: '2026-12-25' }),
      'Christmas Day is kept where they live, on 25 December.',
    ],
    [planned({ about: { kind: 'away', since: '2026-11-04', usual: 9 } }), 'Usually every 9 days, now 24.'],
    [planned({ about: { kind: 'away', since: '2026-08-01', usual: null } }), 'Last contact was on 1 August.'],
    [visit(1), 'Their first visit was on 22 November.'],
    [visit(2), 'On 22 November they came for the 2nd time.'],
    [visit(11), 'On 22 November they came for the 11th time.'],
    [visit(23), 'On 22 November they came for the 23rd time.'],
    [visit(3, '€320.00'), 'They spent €320.00 on 22 November.'],
    [
      planned({ about: { kind: 'sent', name: 'Frank Harris', day: '2026-05-03' } }),
      'Because Frank Harris, whom they sent, came on 3 May.',
    ],
    [planned({ about: { kind: 'sent', name: null, day: '2026-05-03' } }), 'Because somebody whom they sent has come.'],
  ])('%#: %o', (one, sentence) => {
    expect(whyPlanned(one)).toBe(sentence);
  });
});
