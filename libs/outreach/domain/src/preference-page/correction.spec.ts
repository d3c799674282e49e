import { Temporal } from '@regulars/shared/calendar';
import { expect, it } from 'vitest';
import { readCorrection } from './correction';

const today = Temporal.PlainDate.from('2026-11-22');
const empty = { given: '', family: '', day: '', month: '', year: '' };
const read = (form: Partial<typeof empty>) => readCorrection({ ...empty, ...form }, today);

it('asks for what was written, and for nothing else', () => {
  expect(read({ given: 'Leonie' })).toEqual({
    kind: 'asked',
    asked: [{ kind: 'name', given: 'Leonie', family: null }],
  });
  expect(read({ day: '3', month: '5' })).toEqual({ kind: 'asked', asked: [{ kind: 'birthday', birthday: '--05-03' }] });
  expect(read({ family: 'Köhler', day: '29', month: '2', year: '1984' })).toEqual({
    kind: 'asked',
    asked: [
      { kind: 'name', given: null, family: 'Köhler' },
      { kind: 'birthday', birthday: '1984-02-29' },
    ],
  });
  expect(read({})).toEqual({ kind: 'problem', problem: 'nothing' });
});

it.each([
  { day: '30', month: '2' },
  { day: '29', month: '2', year: '1985' },
  { day: '3' },
  { month: '5' },
  { year: '1980' },
  { day: '23', month: '11', year: '2026' },
  { day: '1', month: '1', year: '1899' },
  { day: 'x', month: '5' },
  { day: '3', month: '5', year: '80' },
])('knows no day like %o', (form) => {
  expect(read(form)).toEqual({ kind: 'problem', problem: 'no-such-day' });
});

it('knows 29 February without its year', () => {
  expect(read({ day: '29', month: '02' })).toMatchObject({ asked: [{ birthday: '--02-29' }] });
});
