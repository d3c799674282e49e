import type { Term } from '@regulars/customers/domain';
import type { Dialect } from '@regulars/shared/db';

/** Where and how closely terms must be found. */
export type Reach = 'whole words of the name' | 'name' | 'anywhere';

/** What to ask the database's search for. Terms hold neither quotes nor spaces; quotes keep them from being operators. */
export function matchText(dialect: Dialect, terms: readonly Term[], reach: Reach): string {
  const open = reach !== 'whole words of the name';
  if (dialect === 'sqlite') {
    const words = terms.map((term) => anyOf(term, (word) => `"${word}"${open ? '*' : ''}`, ' OR '));
    return reach === 'anywhere' ? words.join(' AND ') : `{name} : (${words.join(' AND ')})`;
  }
  const weight = `${open ? '*' : ''}${reach === 'anywhere' ? '' : 'A'}`;
  return terms.map((term) => anyOf(term, (word) => `'${word}':${weight}`, ' | ')).join(' & ');
}

function anyOf(term: Term, written: (word: string) => string, or: string): string {
  return `(${term.map(written).join(or)})`;
}
