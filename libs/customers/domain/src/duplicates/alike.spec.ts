import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../search/fold';
import { alike, type Likeable } from './alike';
import { soundKeys } from './name-words';

/** Somebody by their name, as "given family", "given" or "whole: …". */
function called(name: string, known: Partial<Likeable> = {}): Likeable {
  const [given = null, family = null] = name.split(' ');
  return { name: { given, family, display: null }, emails: [], phones: [], birthday: null, ...known };
}
const whole = (display: string, known: Partial<Likeable> = {}): Likeable => ({
  ...called('', known),
  name: { given: null, family: null, display },
});
const reasons = (one: Likeable, other: Likeable) => alike(one, other)?.reasons;
const at = { phones: ['+497112842222'] };
const by = { emails: ['leo@example.com'] };

describe('two records may be of one person', () => {
  it('who is reached the same way and called alike', () => {
    expect(reasons(called('Leonie Köhler', at), called('Leonie Kohler', at))).toEqual(['same-phone', 'same-name']);
    expect(reasons(called('Leonie Köhler', by), called('Leonie', { emails: ['LEO@Example.com'] }))).toEqual(['same-email']); // prettier-ignore
    expect(reasons(called('L. Köhler', at), called('Leonie Köhler', { phones: ['+49 711 2842222'] }))).toEqual(['same-phone']); // prettier-ignore
    expect(reasons(called('Ana Silva', at), called('Ana Costa', at))).toEqual(['same-phone']);
  });
  it.each([
    ['Luís Gonçalves', 'Luis Goncalves', 'same-name'],
    ['Luís Gonçalves', 'Gonçalves Luís', 'same-name'],
    ['Luís Gonçalves', 'Luiz Gonsalves', 'sounds-alike'],
    ['Leonie Köhler', 'Leoni Koehler', 'sounds-alike'],
    ['Stephen Meyer', 'Steven Maier', 'sounds-alike'],
    ['Jon Smith', 'John Smyth', 'sounds-alike'],
    ['Louis Schmidt', 'Luis Schmitt', 'sounds-alike'],
    ['Sarah Phillips', 'Sara Philips', 'sounds-alike'],
    ['Иван Петров', 'иван петров', 'same-name'],
  ])('%s, and %s: %s', (one, other, reason) => {
    expect(reasons(called(one), called(other))).toEqual([reason]);
  });
  it.each([
    ['John Smith', 'Jane Smith'],
    ['Paulo Silva', 'Paula Silva'],
    ['Daniel Novak', 'Daniela Novak'],
    ['Tim Berg', 'Tom Berg'],
    ['Ida Berg', 'Ada Berg'],
    ['Иван Петров', 'Пётр Иванов'],
    ['Leonie', 'Leonie'],
  ])('but by their names alone not %s and %s', (one, other) => {
    expect(reasons(called(one), called(other))).toBeUndefined();
  });
  it.each([
    ['John Smith', 'Jane Smith'],
    ['Paulo Silva', 'Paula Silva'],
    ['Tim Berg', 'Tom Berg'],
  ])('nor %s and %s of one household', (one, other) => {
    expect(reasons(called(one, { ...at, ...by }), called(other, { ...at, ...by }))).toBeUndefined();
  });
  it('also where a name stands whole in one field, or is written without spaces', () => {
    expect(reasons(whole('Pedro da Silva'), called('Pedro Silva'))).toEqual(['same-name']);
    expect(reasons(whole('李小龍'), { ...called(''), name: { given: '小龍', family: '李', display: null } })).toEqual(['same-name']); // prettier-ignore
    expect(reasons(whole('Weinhaus', at), called('Ana Silva', at))).toBeUndefined();
  });
  it('the likelier, the more they have in common; another birthday speaks against it', () => {
    const born = (birthday: string) => called('Luís Gonçalves', { birthday });
    expect(reasons(born('1980-05-03'), born('--05-03'))).toEqual(['same-name', 'same-birthday']);
    expect(reasons(born('1980-05-03'), born('1982-05-03'))).toBeUndefined();
    const strength = (one: Likeable, other: Likeable) => alike(one, other)?.strength ?? 0;
    const luis = called('Luís Gonçalves', { ...at, birthday: '--05-03' });
    expect(strength(luis, luis)).toBeGreaterThan(strength(luis, called('Luís Gonçalves', at)));
    expect(strength(luis, called('Luís Gonçalves', at))).toBeGreaterThan(strength(luis, called('Luís Gonçalves')));
    expect(strength(luis, called('Luís Gonçalves', { ...at, birthday: '--06-03' }))).toBeGreaterThan(0);
  });
  it('and a mark alone is no name', () => {
    expect(reasons(called('﹉ Ⰰ'), called('﹉ Ⰰ'))).toBeUndefined();
  });
  it('and never by three digits that a whole house has', () => {
    expect(reasons(called('Ana', { phones: ['110'] }), called('Ana', { phones: ['110'] }))).toBeUndefined();
  });
});

const anything = fc.string({ unit: 'grapheme', maxLength: 12 });
// Signs that only stand for others (¹, a wide comma) are something else when they are folded: they are no letters.
const isLetter = (sign: string): boolean => /\p{L}/u.test(sign) && sign.normalize('NFKC') === sign;
const letters = anything.map((text) => Array.from(text.normalize('NFC')).filter(isLetter).join(''));

const known = ['Luís', 'Luiz', 'Gonçalves', 'Gonsalves', 'Köhler', 'Koehler', 'Jon', 'John', 'da', 'Øst', '李', 'Пётр'];
function records(words: fc.Arbitrary<string>): fc.Arbitrary<Likeable> {
  const word = fc.oneof(fc.constantFrom(...known), words);
  const some = fc.array(word, { maxLength: 3 }).map((all) => all.join(' '));
  const part = fc.option(some, { nil: null });
  return fc.record({
    name: fc.record({ given: part, family: part, display: part }),
    emails: fc.array(fc.constantFrom('a@x.de', 'A@x.de', 'b@x.de'), { maxLength: 2 }),
    phones: fc.array(fc.constantFrom('+497112842222', '+4930123456', '110'), { maxLength: 2 }),
    birthday: fc.option(fc.constantFrom('--05-03', '1980-05-03', '1981-05-03', '--02-29'), { nil: null }),
  });
}
const record = records(anything);
const plain = (text: string | null): string | null => (text === null ? null : fold(text));

describe('whoever they are', () => {
  it('one is like the other as the other is like the one', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(alike(one, other)).toEqual(alike(other, one));
      }),
    );
  });
  it('who can be reached or has a whole name is like themselves', () => {
    fc.assert(
      fc.property(record, (one) => {
        const told = one.emails.length > 0 || soundKeys(one.name).length > 0;
        expect(alike(one, one) !== undefined).toBe(told || one.phones.some((phone) => phone !== '110'));
      }),
    );
  });
  it('capitals and accents change nothing', () => {
    fc.assert(
      fc.property(records(letters), ({ name, ...rest }) => {
        const folded = { given: plain(name.given), family: plain(name.family), display: plain(name.display) };
        expect(alike({ name, ...rest }, { name: folded, ...rest })).toEqual(
          alike({ name, ...rest }, { name, ...rest }),
        );
      }),
    );
  });
  it('who is told alike by name is found by a sound they share', () => {
    const words = fc.constantFrom('Luís', 'Luiz', 'Luis', 'Gonçalves', 'Gonsalves', 'Köhler', 'Koehler', 'Peter');
    const parts = fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
    const names = fc.record({ given: parts, family: parts, display: fc.constant(null) });
    fc.assert(
      fc.property(names, names, (one, other) => {
        fc.pre(alike({ ...called(''), name: one }, { ...called(''), name: other }) !== undefined);
        const keys = new Set(soundKeys(one));
        expect(soundKeys(other).some((key) => keys.has(key))).toBe(true);
      }),
    );
  });
});
