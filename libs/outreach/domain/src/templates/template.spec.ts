import { describe, expect, it } from 'vitest';
import { fieldsFor, insertOf } from './merge-field';
import { missingIn } from './required';
import { merge, mistakesIn } from './template';
import { templateKinds } from './vocabulary';

const voice = { language: 'en', today: '2026-11-25' };

describe('merge fields', () => {
  it('are done once: what looks like one in a value stays as it is', () => {
    expect(merge('{{first_name|x}}', { first_name: '{{full_name|y}}', full_name: 'secret' }, voice)).toBe(
      '{{full_name|y}}',
    );
  });

  it('are names on a list, and nothing of JavaScript or of any template language', () => {
    for (const bad of ['constructor', '__proto__', '7*7', 'toString()', '#if first_name', 'first_name.length', '']) {
      expect(mistakesIn(`{{${bad}}}`)).toEqual([expect.stringContaining(`There is no field {{${bad}}}`)]);
      expect(merge(`a{{${bad}}}b`, { first_name: 'Eve' }, voice)).toBe('ab');
    }
    expect(mistakesIn('${7*7} <%= 7*7 %> {7*7}')).toEqual([]);
    expect(merge('${7*7} <%= 7*7 %> {7*7}', {}, voice)).toBe('${7*7} <%= 7*7 %> {7*7}');
  });

  it('stand only where their kind of letter knows them', () => {
    expect(mistakesIn('{{offer_code|x}}', 'birthday')).toEqual([
      expect.stringMatching(/^\{\{offer_code\}\} says nothing in a birthday wish\. You can use first_name, /),
    ]);
    expect(mistakesIn('{{visits}}', 'thanks')).toEqual([]);
    expect(mistakesIn('{{visits}}', 'check-in')).toEqual([
      '{{visits}} needs words for when it is not known, like {{visits|several}}.',
    ]);
  });

  it('can be put in as they are offered, in every kind', () => {
    for (const kind of templateKinds)
      for (const field of fieldsFor(kind)) expect(mistakesIn(insertOf(field, kind), kind)).toEqual([]);
  });
});

describe('an offer', () => {
  it('must say what it is, until when, and its code if it has codes', () => {
    const bare = { subject: 'Come by', body: 'We have {{offer_name}} for you' };
    expect(missingIn(bare, 'offer')).toEqual([
      'This letter must say the last day of the offer: put {{offer_until}} in.',
    ]);
    const whole = { subject: '{{offer_name}}, until {{offer_until}}', body: 'Come by' };
    expect(missingIn(whole, 'offer')).toEqual([]);
    expect(missingIn(whole, 'offer', { hasCodes: true })).toEqual([expect.stringContaining('put {{offer_code}} in')]);
    expect(missingIn(bare, 'birthday')).toEqual([]);
  });
});
