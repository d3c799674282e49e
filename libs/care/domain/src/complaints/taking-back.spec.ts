import { expect, it } from 'vitest';
import { decisionStays, grantStays, type BuiltOn, type TakenBack } from './taking-back';

const given: TakenBack = { what: 'a bottle', state: 'granted', atOnce: true, askedById: 'rui' };
const asked: TakenBack = { ...given, state: 'asked', atOnce: false };
const decided: TakenBack = { ...asked, state: 'granted' };
const refused: TakenBack = { ...asked, state: 'refused' };
const nothing: BuiltOn = { closed: false, promised: null, spoken: false };
const rui = { userId: 'rui', role: 'rep' } as const;
const marta = { userId: 'marta', role: 'manager' } as const;

it('takes back what was given or asked for, by whoever thought of it and by managers', () => {
  for (const grant of [given, asked]) {
    expect(grantStays(grant, nothing, rui)).toBeUndefined();
    expect(grantStays(grant, nothing, marta)).toBeUndefined();
    expect(grantStays(grant, nothing, { userId: 'ana', role: 'rep' })).toMatchObject({ code: 'not-yours' });
  }
});

it('leaves to the manager what a manager decided', () => {
  for (const grant of [decided, refused]) {
    expect(grantStays(grant, nothing, rui)).toMatchObject({ code: 'decided-since' });
    expect(decisionStays(grant, nothing)).toBeUndefined();
  }
  for (const grant of [given, asked]) expect(decisionStays(grant, nothing)).toMatchObject({ code: 'not-decided' });
});

it('stays once something rests on it: the end, a promise, a word to the customer', () => {
  expect(grantStays(given, { ...nothing, closed: true }, rui)).toMatchObject({ code: 'closed-since' });
  expect(grantStays(given, { ...nothing, spoken: true }, rui)).toMatchObject({ code: 'spoken-since' });
  expect(decisionStays(decided, { ...nothing, promised: 'the crate' })).toMatchObject({ code: 'promised-since' });
});

it('rests nothing on what was refused or only asked for', () => {
  const much = { closed: false, promised: 'labels', spoken: true };
  expect(grantStays(asked, much, rui)).toBeUndefined();
  expect(decisionStays(refused, much)).toBeUndefined();
});
