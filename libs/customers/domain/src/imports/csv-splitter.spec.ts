import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvSplitter, type CsvRow } from './csv-splitter';
import { csvLine, defused, undefused } from './formula-defence';

function split(text: string, options: { chunk?: number; delimiter?: string; longestRow?: number } = {}): CsvRow[] {
  const { chunk = text.length + 1, delimiter = ',' } = options;
  const splitter = new CsvSplitter({ delimiter, longestRow: options.longestRow ?? 1000 });
  const rows: CsvRow[] = [];
  for (let at = 0; at < text.length; at += chunk) rows.push(...splitter.push(text.slice(at, at + chunk)));
  return [...rows, ...splitter.end()];
}
const cells = (text: string, options?: Parameters<typeof split>[1]): string[][] =>
  split(text, options).map((row) => row.cells);

describe('splitting rows', () => {
  it('takes quoted delimiters, doubled marks and line breaks inside quotation marks', () => {
    const text = 'a,b\r\n"Lima, 2","say ""hi"""\r\n"two\nlines",x\r\n';
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['Lima, 2', 'say "hi"'],
      ['two\nlines', 'x'],
    ]);
    expect(split(text).map((row) => row.line)).toEqual([1, 2, 3]);
  });

  it('counts the lines of the file, quoted breaks and empty lines included', () => {
    expect(split('a\n"x\ny\nz"\n\nb\n').map((row) => [row.line, row.cells[0]])).toEqual([[1, 'a'], [2, 'x\ny\nz'], [6, 'b']]); // prettier-ignore
  });

  it('takes a mark inside an unquoted cell as it is', () => {
    expect(cells('5" pipe,x\n')).toEqual([['5" pipe', 'x']]);
  });

  it('takes a file that ends without a line end, and empty cells at the ends', () => {
    expect(cells(',a,\n"b",')).toEqual([
      ['', 'a', ''],
      ['b', ''],
    ]);
  });

  it('loses only the row whose mark is never closed', () => {
    const rows = split('a,b\n1,"x\n2,y\n3,"z, w"\n4,"v"\n');
    expect(rows.map((row) => row.fault ?? row.cells[0])).toEqual(['a', 'quote-not-closed', '2', '3', '4']);
  });

  it('loses only the row with something after a closing mark', () => {
    const rows = split('"He said "hi" there",1\n2,y\n');
    expect(rows.map((row) => row.fault ?? row.cells[0])).toEqual(['quote-not-closed', '2']);
  });

  it('loses only the line that is too long, and never holds it', () => {
    const rows = split(`a\n${'x'.repeat(5000)}\nb\n"${'y'.repeat(5000)}\nc\n`, { chunk: 64 });
    expect(rows.map((row) => row.fault ?? row.cells[0])).toEqual(['a', 'row-too-long', 'b', 'row-too-long', 'c']);
    expect(rows.map((row) => row.line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads back whatever was written, however the chunks fall', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '=', '\ud83d\ude42'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, chunk) => {
        const telling = rows.filter((row) => csvLine(row).trim() !== '');
        const read = cells(telling.map(csvLine).join(''), { chunk });
        expect(read.map((row) => row.map(undefused))).toEqual(telling);
      }),
    );
  });

  it('never throws and always ends, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (text, chunk) => {
          expect(split(text, { chunk })).toEqual(split(text));
        },
      ),
    );
  });
});

describe('cells that a spreadsheet would run', () => {
  it.each(['=1+1', '+49 711 1', '-2', '@SUM(A1)', '\tx', "'=1"])(
    '%s is made harmless and comes back as it was',
    (cell) => {
      expect(defused(cell)).toBe(`'${cell}`);
      expect(undefused(defused(cell))).toBe(cell);
    },
  );
  it('come back as they were, all of them', () => {
    fc.assert(fc.property(fc.string(), (cell) => {
      expect(undefused(defused(cell))).toBe(cell);
      expect(defused(cell)).not.toMatch(/^[=+\-@\t\r]/);
    })); // prettier-ignore
  });
});
