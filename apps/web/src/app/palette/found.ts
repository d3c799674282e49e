import type { IconName } from '@regulars/shared/ui/base';
import * as z from 'zod';

/** One line of the palette: a person or something to do. */
export interface Found {
  readonly id: string;
  readonly label: string;
  readonly beside: string;
  readonly face: boolean;
  readonly icon: IconName;
  readonly to: string;
}

/** What the palette reads of a customer that the search found. */
export const customerHits = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string() })),
});

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
