import { Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayEvidence } from './column-evidence';
import { dayHint, readDay, type DayOrder } from './day-reading';

const today = Temporal.PlainDate.from('2026-11-22');
const read = (text: string, order: DayOrder = 'dmy') => readDay(text, order, today);

describe('a day as people write it', () => {
  it.each([
    ['1980-05-03', '1980-05-03'],
    ['1980-05-03T00:00:00Z', '1980-05-03'],
    ['1980-5-3 12:00', '1980-05-03'],
    ['19800503', '1980-05-03'],
    ['1980/05/03', '1980-05-03'],
    ['3.5.1980', '1980-05-03'],
    ['03. 05. 1980', '1980-05-03'],
    ['3/5/80', '1980-05-03'],
    ['3 May 1980', '1980-05-03'],
    ['May 3, 1980', '1980-05-03'],
    ['3-May-80', '1980-05-03'],
    ['3rd of May 1980', '1980-05-03'],
    ['3. Mai 1980', '1980-05-03'],
    ['3 de mayo de 1980', '1980-05-03'],
    ['1er mars 2001', '2001-03-01'],
    ['29 February 2024', '2024-02-29'],
  ])('%s', (text, day) => expect(read(text)).toBe(day));

  it.each([
    ['--05-03', '--05-03'],
    ['--0503', '--05-03'],
    ['3 May', '--05-03'],
    ['May 3', '--05-03'],
    ['3. Mai', '--05-03'],
    ['3.5.', '--05-03'],
    ['29 February', '--02-29'],
    ['1604-05-03', '--05-03'],
  ])('%s has no year, and gets none', (text, day) => expect(read(text)).toBe(day));

  it.each([
    '31 February',
    '31.02.1980',
    '1980-02-30',
    '29.02.2023',
    '1900-02-29',
    '--02-30',
    'soon',
    '44562',
    '3 Foo 1980',
    '13/13/1980',
    '0.5.1980',
    '',
  ])('%s is no day', (text) => expect(read(text)).toBeUndefined());

  it('takes two digits of a year as the last hundred years', () => {
    expect(read('22.11.26')).toBe('2026-11-22');
    expect(read('23.11.26')).toBe('1926-11-23');
  });

  it('reads what was written in the same order, for every day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom<DayOrder>('dmy', 'mdy'),
        fc.constantFrom('/', '.', '-'),
        (date, order, sign) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number);
          const text = order === 'dmy' ? [day, month, year] : [month, day, year];
          expect(read(text.join(sign), order)).toBe(iso);
        },
      ),
    );
  });
});

describe('the order of a column', () => {
  const verdict = (...cells: string[]) => {
    const evidence = dayEvidence();
    for (const cell of cells) evidence.add(cell);
    return evidence.verdict();
  };

  it('is decided by the one cell that allows only one', () => {
    expect(verdict('03/05/1980', '04/05/1981', '25/12/1979')).toEqual({ kind: 'clear', style: 'dmy' });
    expect(verdict('03/05/1980', '12/25/1979')).toEqual({ kind: 'clear', style: 'mdy' });
  });
  it('is asked about where no cell decides', () => {
    expect(verdict('03/05/1980', '04/05/1981')).toEqual({ kind: 'ambiguous', examples: ['03/05/1980', '04/05/1981'] });
  });
  it('is asked about where cells contradict each other', () => {
    expect(verdict('25/12/1979', '12/25/1979')).toMatchObject({ kind: 'mixed' });
  });
  it('does not matter where each cell reads only one way', () => {
    expect(verdict('1980-05-03', '3 May', '--05-03', '05/05/1980', '', 'unknown')).toEqual({ kind: 'no-matter' });
  });
  it('never says clear where the two orders would read different days', () => {
    const text = fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }))
      .map(([a, b]) => `${a}/${b}/1999`);
    fc.assert(fc.property(text, (cell) => {
      const both = [read(cell, 'dmy'), read(cell, 'mdy')];
      const differs = both[0] !== undefined && both[1] !== undefined && both[0] !== both[1];
      expect(dayHint(cell) === 'either').toBe(differs);
    })); // prettier-ignore
  });
});
