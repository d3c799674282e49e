import type { ReviewView } from '@regulars/briefs/contract';

/** Who read the brief, before the moment is said: "Reviewed by Ana," or "You read this". */
export function reviewedBy({ by, you }: ReviewView): string {
  return you ? 'You read this' : `Reviewed by ${by},`;
}

/**
 * Which review to show of the one from before and the one that opening the page just made: a colleague's says something,
 * one's own from a moment ago says only that it was kept.
 */
export function reviewToShow(before: ReviewView | null, now: ReviewView | undefined): ReviewView | undefined {
  if (before && !before.you) return before;
  return now ?? before ?? undefined;
}
