import type { SearchHit, SnippetView } from '@regulars/customers/contract';
import type { IconName } from '@regulars/shared/ui/base';

/** One line of the palette: a person or something to do. Hits are the letters that were looked for. */
export interface Found {
  readonly id: string;
  readonly to: string;
  readonly label: SnippetView;
  readonly beside: SnippetView;
  /** Whose face stands before it; none for something to do. */
  readonly face: string | undefined;
  readonly icon: IconName;
}

/** A customer that the search found: the name, and beside it where it was found, else how to tell them apart. */
export function person({ id, displayName, name, company, email, match }: SearchHit): Found {
  const other = company ?? email;
  const beside = match?.snippet ?? (other === null ? [] : [{ text: other, hit: false }]);
  return { id: `hit-${id}`, to: `/customers/${id}`, label: name, beside, face: displayName, icon: 'person' };
}

/** Something to do, as a line. */
export function doing({ label, icon, to }: Doing): Found {
  return { id: `do-${to}`, to, label: [{ text: label, hit: false }], beside: [], face: undefined, icon };
}

/** Something to do, found by its words. */
export interface Doing {
  readonly label: string;
  readonly icon: IconName;
  readonly to: string;
  readonly words: string;
}

/** The actions whose label or words hold everything typed. */
export function matching(doings: readonly Doing[], typed: string): readonly Doing[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return doings.filter(({ label, words: more }) => {
    const text = `${label} ${more}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
