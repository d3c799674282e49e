// The kit that words are borrowed beside is compiled by Angular; here it is compiled as it is read.
import '@angular/compiler';
import type { ConductView } from '@regulars/customers/contract';
import { expect, it } from 'vitest';
import { conductEndSaid, conductSaid, draftOfConduct, freshConduct, lastDayFrom } from './conduct-draft';

const held: ConductView = {
  id: '1',
  what: 'Threw a box at the counter.',
  follows: 'Only two of us together',
  why: 'Rita was hit.',
  until: '2026-06-01',
  by: 'Ana',
  setOn: '2026-03-03',
  changedBy: null,
  changedAt: null,
  endedBy: null,
  endedAt: null,
  version: 1,
};
const inBrackets = (day: string): string => `(${day.slice(0, 10)})`;

it('says who set it, when, and until when', () => {
  expect(conductSaid(held, inBrackets)).toBe('Set by Ana on (2026-03-03), until (2026-06-01).');
  expect(conductSaid({ ...held, by: null }, inBrackets)).toBe('Set on (2026-03-03), until (2026-06-01).');
});

it('says how it ended', () => {
  expect(conductEndSaid(held, inBrackets)).toBe('It ran to its last day.');
  const ended = { ...held, endedBy: 'Mona', endedAt: '2026-04-05T09:00:00.000Z' };
  expect(conductEndSaid(ended, inBrackets)).toBe('Mona ended it on (2026-04-05).');
});

it('begins with what holds, or with nothing', () => {
  expect(draftOfConduct(null)).toEqual(freshConduct);
  expect(draftOfConduct(held)).toMatchObject({ follows: 'Only two of us together', until: '2026-06-01' });
});

it('lets a day be chosen up to a year ahead', () => {
  expect([lastDayFrom('2026-03-03'), lastDayFrom('2028-02-29')]).toEqual(['2027-03-03', '2029-02-28']);
});
