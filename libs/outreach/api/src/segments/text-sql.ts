import { betweenWords, languageStart, lowered, mentions, spellings } from '@regulars/outreach/domain';
import { marks, type Dialect } from '@regulars/shared/db';
import { condition, joined, type SegmentCondition } from './condition';

/** A column in small letters as `lowered` makes them: of the Latin alphabet only, on both databases. */
const small = (column: string, dialect: Dialect): string =>
  dialect === 'postgres' ? `lower(${column} COLLATE "C")` : `lower(${column})`;

/** Whether a column is one of these texts. */
export function isText(column: string, texts: readonly string[], dialect: Dialect): SegmentCondition {
  const sought = texts.flatMap(spellings);
  return condition(`(${column} IS NOT NULL AND ${small(column, dialect)} IN (${marks(sought.length)}))`, ...sought);
}

/** Whether a column is one of these languages, or one of them with a region. */
export function isLanguage(column: string, codes: readonly string[], dialect: Dialect): SegmentCondition {
  const text = small(column, dialect);
  const each = codes.map((code) => {
    const start = languageStart(code);
    return condition(`${text} = ? OR substr(${text}, 1, ${start.length}) = ?`, lowered(code), start);
  });
  const any = joined(each, 'OR');
  return { sql: `(${column} IS NOT NULL AND ${any.sql})`, params: any.params };
}

/** Whether one of these values stands in a column as whole words; the column is never NULL. */
export function mentionsText(column: string, values: readonly string[], dialect: Dialect): SegmentCondition {
  const text = small(column, dialect);
  const spaced = betweenWords.reduce((apart, sign) => `replace(${apart}, '${sign}', ' ')`, text);
  const place = dialect === 'postgres' ? 'strpos' : 'instr';
  // Most texts lack the word itself: looked for first, it spares taking them apart.
  const asked = `(${place}(${text}, ?) > 0 AND ${place}(' ' || ${spaced} || ' ', ?) > 0)`;
  return joined(values.flatMap(mentions).map((words) => condition(asked, longestWord(words), words)), 'OR'); // prettier-ignore
}

function longestWord(words: string): string {
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
