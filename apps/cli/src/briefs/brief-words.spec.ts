import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BriefView } from '@regulars/briefs/contract';
import { briefWords } from './brief-words';

const leonie = { id: 'c1', name: 'Leonie Köhler', sayIt: 'lay-OH-nee', callThem: null, company: null };
const brief = (lines: BriefView['lines']): BriefView => ({
  customer: leonie,
  day: '2026-11-22',
  purpose: 'call',
  headline: 'Regular since 2021',
  lines,
  reviewed: null,
});
const line = (text: string, rest: Partial<BriefView['lines'][number]> = {}): BriefView['lines'][number] => ({
  topic: 'notes',
  icon: 'note',
  tone: 'plain',
  text,
  source: null,
  day: null,
  link: { kind: 'customer', id: 'c1' },
  essential: true,
  ...rest,
});

it('says who, what matters, and where it is from', () => {
  const lines = [
    line('Allergy: nuts', { tone: 'wrong', source: 'said on 3 May' }),
    line('Likes: Rioja', { essential: false }),
  ];
  expect(briefWords(brief(lines)).split('\n')).toEqual([
    'Leonie Köhler',
    'say lay-OH-nee · Regular since 2021',
    '',
    '! Allergy: nuts (said on 3 May)',
    '',
    '- Likes: Rioja',
  ]);
  expect(briefWords(brief([]))).toContain('Nothing to know yet.');
});

it('fits 80 columns and drops no word', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé“”.,]{1,20}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, (some) => {
      const said = briefWords(brief([line(some.join(' '))]))
        .split('\n')
        .slice(3);
      for (const one of said) expect(one.length).toBeLessThanOrEqual(80);
      expect(said.join(' ').replace('- ', '').trim().split(/\s+/)).toEqual(some);
    }),
  );
});
