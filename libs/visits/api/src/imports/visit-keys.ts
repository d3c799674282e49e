import { hash } from 'node:crypto';
import type { VisitDraft } from './visit-draft';

/**
 * Tells the visits of one file apart, so that the same file brought again changes nothing. A visit with a number of its
 * own (an invoice) is known by it; its other rows in the file, if they say something else, count up. One without is
 * known by what it says; two rows that say the same are two visits, the first and the second of their kind.
 */
export class VisitKeys {
  // Of half a million rows each is kept until the last: as few and as short texts as tell them apart.
  readonly #rowsOfNumber = new Map<string, string | string[]>();
  readonly #times = new Map<string, number>();

  /** The key of the next row (at most 64 characters), or `again` for a numbered row that says just what one before said. */
  keyOf(draft: VisitDraft): { key: string; numbered: boolean } | 'again' {
    return draft.reference === null
      ? { key: this.countedKey(draft), numbered: false }
      : this.numberedKey(draft, draft.reference);
  }

  private numberedKey(draft: VisitDraft, reference: string): { key: string; numbered: boolean } | 'again' {
    const number = mark([whoIn(draft), reference]);
    const says = mark(sayingOf(draft));
    const rows = [this.#rowsOfNumber.get(number) ?? []].flat();
    if (rows.includes(says)) return 'again';
    this.#rowsOfNumber.set(number, rows.length === 0 ? says : [...rows, says]);
    return { key: `n:${digest([reference])}:${rows.length}`, numbered: true };
  }

  private countedKey(draft: VisitDraft): string {
    const says = mark([whoIn(draft), ...sayingOf(draft)]);
    const time = this.#times.get(says) ?? 0;
    this.#times.set(says, time + 1);
    return `s:${digest(sayingOf(draft))}:${time}`;
  }
}

function sayingOf({ day, amountMinor, items }: VisitDraft): string[] {
  return [day, String(amountMinor), ...items];
}

function whoIn({ customer }: VisitDraft): string {
  return customer.reference ?? customer.emails[0] ?? customer.phones[0] ?? '';
}

function digest(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 32);
}

/** The same in memory: 96 bits in twelve characters of one byte each. */
function mark(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'binary').slice(0, 12);
}
