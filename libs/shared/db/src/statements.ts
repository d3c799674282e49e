/** A value that both databases take as a parameter. */
export type Param = string | number | null | boolean;

const numbered = new Map<string, string>();

/** `a = ? AND b = ?` as PostgreSQL writes it: `a = $1 AND b = $2`. Our SQL has no `?` but placeholders. */
export function withNumbers(sql: string): string {
  let known = numbered.get(sql);
  if (known === undefined) {
    let at = 0;
    known = sql.replaceAll('?', () => `$${++at}`);
    if (numbered.size < 2_000) numbered.set(sql, known);
  }
  return known;
}

/** `?, ?, ?` for a list of values in an IN clause. */
export const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
