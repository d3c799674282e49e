import { describe, expect, it } from 'vitest';
import { sampleAbout } from '../../letters/sample';
import { valuesOf } from '../../letters/about';
import { missingIn } from '../required';
import { merge, mistakesIn } from '../template';
import { hasBelated, templateKinds } from '../vocabulary';
import { starterFor, starterTemplates } from './starter-templates';

const cases = starterTemplates.flatMap(({ name, kind, words }) => words.map((one) => ({ name, kind, ...one })));
const texts = ({ subject, body, belatedSubject, belatedBody }: (typeof cases)[number]) =>
  [subject, body, belatedSubject, belatedBody].filter((text) => text !== null);

describe.each(cases)('“$name” in $language', (one) => {
  it('fits its kind', () => {
    expect(texts(one).flatMap((text) => mistakesIn(text, one.kind))).toEqual([]);
    expect(missingIn(one, one.kind, { hasCodes: one.kind === 'offer' })).toEqual([]);
    expect(one.belatedBody !== null).toBe(hasBelated(one.kind));
    expect(one.belatedSubject !== null).toBe(hasBelated(one.kind));
  });

  it('reads well whether all is known or nothing', () => {
    const all = {
      first_name: 'Leonie',
      full_name: 'Leonie Köhler',
      rep_name: 'Ana',
      shop_name: 'Vinhos da Ana',
      visits: '10',
    };
    const about = valuesOf(sampleAbout(one.kind, '2026-11-25'));
    const always = { full_name: 'Leonie Köhler', shop_name: 'Vinhos da Ana', visits: '10', ...about };
    for (const values of [
      { ...all, ...about },
      { ...always, offer_code: '', reward_name: '' },
    ]) {
      for (const text of texts(one)) {
        const said = merge(text, values, { language: one.language, today: '2026-11-25' });
        expect(said).not.toMatch(/[{}|!]| {2}|\(\s*\)|: *\.|, *[.,]/);
        expect(said).toBe(said.trim());
      }
    }
  });

  it('is short', () => {
    expect(Math.max(...texts(one).map((text) => text.length))).toBeLessThan(620);
    expect(one.subject.length).toBeLessThan(70);
  });
});

it('there are words for every kind, in both languages', () => {
  for (const kind of templateKinds)
    expect(starterFor(kind).words.map(({ language }) => language)).toEqual(['en', 'de']);
  expect(new Set(starterTemplates.map(({ id }) => id)).size).toBe(starterTemplates.length);
});
