import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sunday, nobody, aCustomer, aNote, aTaste, birthday, rhythm, anyFacts } from './builders';
import { composeBrief, firstScreen } from './compose';
import { icons, tones, topics } from './line';

describe('a brief', () => {
  it('is calm about somebody we know nothing of', () => {
    expect(composeBrief(nobody, sunday)).toEqual({ purpose: 'call', headline: 'No visit written down yet', lines: [] });
  });

  it('tells the sketch of a Saturday’s child, in order', () => {
    const brief = composeBrief(
      aCustomer({
        sayIt: 'lay-OH-nee KUR-ler',
        notes: [aNote('Is planning the garden. Ask about the garden.')],
        preferences: [
          aTaste('buys Jazz most: 7 of 12 visits', { source: 'learnt', kind: 'product' }),
          aTaste('No nuts', { kind: 'allergy', stance: 'need' }),
        ],
        dates: birthday('1986-11-28'),
        wishes: [{ id: 't1', day: '2026-11-28', sendDay: '2026-11-28', time: '09:00', state: 'planned' }],
        rhythm: rhythm('2026-11-01', 28),
      }),
      sunday,
    );
    expect(brief.headline).toBe('Regular since 2021, last here 3 weeks ago');
    expect(brief.lines.filter((line) => line.essential).map(({ text, source }) => [text, source])).toEqual([
      ['Allergy: No nuts', 'said on 3 May'],
      ['Birthday on Saturday, in 6 days, turning 40', 'wishes planned 09:00'],
      ['“Is planning the garden.”', 'note by Ana, 12 October'],
      ['Ask about the garden.', 'note by Ana, 12 October'],
      ['Buys Jazz most: 7 of 12 visits', 'from purchases'],
      ['Say lay-OH-nee KUR-ler', null],
    ]);
    expect(brief.lines[1]!.link).toEqual({ kind: 'touchpoint', id: 't1' });
  });
});

describe('any brief', () => {
  it('fits the first screen but for what must be known, puts it first, and never guesses a pronoun', () => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        const { lines } = composeBrief(aCustomer(some), sunday);
        const essential = lines.filter((line) => line.essential);
        expect(lines.slice(0, essential.length)).toEqual(essential);
        const musts = essential.filter(
          ({ topic, icon, tone }) =>
            topic === 'standing' ||
            ['never', 'need', 'complaint', 'conduct'].includes(icon) ||
            (icon === 'promise' && tone !== 'plain'),
        );
        expect(essential.length).toBeLessThanOrEqual(Math.max(firstScreen, musts.length));
        for (const line of lines) {
          expect(topics).toContain(line.topic);
          expect(icons).toContain(line.icon);
          expect(tones).toContain(line.tone);
        }
      }),
    );
    expect(
      JSON.stringify(composeBrief(aCustomer({ dates: birthday('--11-22'), rhythm: rhythm('2026-10-01', 9) }), sunday)),
    ).not.toMatch(/\b(he|she|his|her|him)\b/i);
  });
});
