import { describe, expect, it } from 'vitest';
import { holidayKey, saidToKeep } from './holidays';
import { spokenNames } from './spoken-names';

type Said = Parameters<typeof saidToKeep>[1][number];
const like = (text: string): Said => ({ text, stance: 'like' });
const dislike = (text: string): Said => ({ text, stance: 'dislike' });

const christmas = ['Christmas Day', ...(spokenNames['christmas-day'] ?? [])];
const easter = ['Easter Sunday', ...(spokenNames['easter-sunday'] ?? [])];
const diwali = ['Diwali', 'Deepavali'];

describe('whether somebody said that they keep a holiday', () => {
  it.each<[string, readonly string[], Said, boolean | undefined]>([
    ['keeps it', diwali, like('keeps Diwali'), true],
    ['by its other name, in capitals', diwali, like('CELEBRATES DEEPAVALI'), true],
    ['in German', christmas, like('feiert Weihnachten'), true],
    ['wants no wishes', christmas, like('no Christmas wishes'), false],
    ['wants none, as a dislike', christmas, dislike('No Christmas wishes'), false],
    ['keeps it not', diwali, like('does not keep Diwali'), false],
    ['dislikes it', easter, dislike('Easter'), false],
    ['dislikes keeping it', easter, dislike('keeps Easter'), false],
    ['wants none, in German', christmas, dislike('keine Weihnachtsgrüße'), false],
    ['wants no cards, in German', easter, like('Keine Osterkarte'), false],
    ['wants none, in German, in two words', christmas, like('keine Weihnachten Grüße'), false],
    ['speaks of another', diwali, like('keeps Christmas'), undefined],
    ['likes a thing with its name', christmas, like('Christmas cake'), undefined],
    ['dislikes part of its name only', easter, dislike('day'), undefined],
    ['says nothing of holidays', easter, like('sits by the window'), undefined],
  ])('%s', (_, names, said, expected) => {
    expect(saidToKeep(names, [said])).toBe(expected);
  });
  it('takes the newest word of it', () => {
    expect(saidToKeep(diwali, [like('keeps Diwali'), dislike('Diwali')])).toBe(true);
    expect(saidToKeep(diwali, [dislike('Diwali'), like('keeps Diwali')])).toBe(false);
    expect(saidToKeep(diwali, [])).toBeUndefined();
  });
});

it('names a holiday by a word that fits an address', () => {
  expect(holidayKey('Día de los Muertos')).toBe('dia-de-los-muertos');
  expect(holidayKey('  New Year’s Day ')).toBe('new-year-s-day');
  expect(holidayKey('A very long name of a holiday indeed').length).toBeLessThanOrEqual(32);
});
