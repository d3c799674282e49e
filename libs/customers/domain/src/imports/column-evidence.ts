import { amountHint, type DecimalStyle } from './amount-reading';
import { dayHint, type DayOrder } from './day-reading';

/** What a whole column tells about its format. `mixed` has cells that contradict each other. */
export type ColumnVerdict<Style extends string> =
  | { kind: 'clear'; style: Style }
  | { kind: 'no-matter' }
  | { kind: 'ambiguous'; examples: string[] }
  | { kind: 'mixed'; examples: string[] };

type Hint<Style extends string> = Style | 'either' | 'no-matter' | 'unreadable';

/**
 * Gathers, cell by cell, in which of two styles a column is written. It is decided for the column as a whole: one cell
 * that fits only one style decides for all; if none does, nobody guesses, and the owner is asked.
 */
export class ColumnEvidence<Style extends string> {
  readonly #seen = new Map<Hint<Style>, { count: number; examples: string[] }>();
  readonly #hint: (cell: string) => Hint<Style>;
  readonly #styles: readonly [Style, Style];

  constructor(styles: readonly [Style, Style], hint: (cell: string) => Hint<Style>) {
    this.#styles = styles;
    this.#hint = hint;
  }

  add(cell: string): void {
    if (cell === '') return;
    const hint = this.#hint(cell);
    const tally = this.#seen.get(hint) ?? { count: 0, examples: [] };
    tally.count++;
    if (tally.examples.length < 3 && !tally.examples.includes(cell)) tally.examples.push(cell.slice(0, 40));
    this.#seen.set(hint, tally);
  }

  verdict(): ColumnVerdict<Style> {
    const [one, other] = this.#styles;
    const [first, second] = [this.#seen.get(one), this.#seen.get(other)];
    if (first && second)
      return { kind: 'mixed', examples: [...first.examples.slice(0, 2), ...second.examples.slice(0, 2)] };
    if (first) return { kind: 'clear', style: one };
    if (second) return { kind: 'clear', style: other };
    const either = this.#seen.get('either');
    return either ? { kind: 'ambiguous', examples: either.examples } : { kind: 'no-matter' };
  }
}

export function dayEvidence(): ColumnEvidence<DayOrder> {
  return new ColumnEvidence(['dmy', 'mdy'], (cell) => {
    const hint = dayHint(cell);
    return hint === 'not-a-day' ? 'unreadable' : hint;
  });
}

export function amountEvidence(): ColumnEvidence<DecimalStyle> {
  return new ColumnEvidence(['point', 'comma'], (cell) => {
    const hint = amountHint(cell);
    return hint === 'not-an-amount' ? 'unreadable' : hint;
  });
}
