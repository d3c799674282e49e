import { Temporal } from '@regulars/shared/calendar';
import { describe, expect, it } from 'vitest';
import { aPolicy, someone } from '../tact/builders';
import type { Knowledge } from '../tact/knowledge';
import { noTrouble } from '../tact/trouble';
import { changeLetter, isPlainWords } from './change-words';
import { againstChange, weighChange } from './weigh-change';

const day = Temporal.PlainDate.from('2026-11-24');
const due = Temporal.Instant.from('2026-11-25T10:00:00Z');
const letter = { madeOn: day, due, expires: due.add({ hours: 14 * 24 }), zone: 'Europe/Lisbon' };
const weighed = (known: Partial<Knowledge> = {}) => weighChange(letter, someone(known), aPolicy(), due);
const against = (known: Partial<Knowledge> = {}) =>
  againstChange(letter, someone(known), aPolicy(), due).map(({ kind }) => kind);
const complaining = { trouble: { ...noTrouble, complaint: { since: day, of: undefined } } };

describe('a letter about a change', () => {
  it('goes out as planned, to who was here yesterday too, and to each of a household', () => {
    const neighbour = { name: 'Frank Harris', on: day };
    expect(weighed({ lastVisit: day, sharedWith: neighbour })).toMatchObject({ kind: 'send' });
    expect(against({ lastVisit: day, sharedWith: neighbour })).toEqual([]);
  });

  it('never goes to whom a complaint is open, not even from the outbox', () => {
    expect(weighed(complaining)).toMatchObject({ kind: 'hold', byPerson: true, reasons: [{ kind: 'open-complaint' }] });
    expect(against(complaining)).toEqual(['open-complaint']);
  });

  it('needs consent for check-ins, and waits where they heard from us of late', () => {
    const none = { consent: { kind: 'none' } } as const;
    expect(weighed(none)).toMatchObject({ kind: 'skip', reasons: [{ kind: 'no-consent', purpose: 'check-ins' }] });
    expect(against(none)).toEqual(['no-consent']);
    expect(weighed({ lately: [due.subtract({ hours: 24 })] })).toMatchObject({
      kind: 'hold',
      reasons: [{ kind: 'cap' }],
    });
  });

  it('is left out for who would rather be called', () => {
    expect(weighed({ prefers: 'call' })).toMatchObject({ kind: 'hand' });
  });
});

it('frames the words of the shop in the language of the reader', () => {
  expect(changeLetter('Drei Plätze mehr.', 'de').body).toContain('\n\nDrei Plätze mehr.\n\n');
  expect(changeLetter('Three more places.', 'en').subject).toBe('You said, we did');
  expect([isPlainWords('Three { more }'), isPlainWords('Dear {{first_name}}')]).toEqual([true, false]);
});
