import { CsvSplitter } from './csv-splitter';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * The delimiter of a file, from its beginning: the one that cuts the rows into equally many cells, and the most of them.
 * `skip` is how much to leave out at the start: Excel's own `sep=;` line, which is no row.
 */
export function sniffDelimiter(beginning: string): { delimiter: Delimiter; skip: number } {
  const declared = /^sep=([,;|\t])\r?\n/i.exec(beginning);
  const named = delimiters.find((delimiter) => delimiter === declared?.[1]);
  if (declared && named) return { delimiter: named, skip: declared[0].length };
  const best = delimiters.map((delimiter) => ({ delimiter, score: score(beginning, delimiter) }));
  best.sort((one, other) => other.score - one.score);
  return { delimiter: best[0]?.delimiter ?? ',', skip: 0 };
}

function score(beginning: string, delimiter: Delimiter): number {
  const rows = new CsvSplitter({ delimiter }).push(beginning).slice(0, 30);
  const header = (rows[0] ?? new CsvSplitter({ delimiter }).push(`${beginning}\n`)[0])?.cells.length ?? 1;
  if (header < 2) return 0;
  const alike = rows.filter((row) => row.cells.length === header).length;
  return (alike / Math.max(rows.length, 1)) * 100 + Math.min(header, 50);
}
