import type { PreferenceSource, Stance } from '@regulars/customers/domain';
import { Temporal } from '@regulars/shared/calendar';
import { tasteIn } from '../segments/taste';
import { mentions, wordsOf } from '../segments/text-match';

/** What is known of a customer's taste, and how. `sourceDay` is `YYYY-MM-DD`. */
export interface KnownTaste {
  readonly text: string;
  readonly stance: Stance;
  readonly source: PreferenceSource;
  readonly sourceDay: string;
}

/** Why an offer fits a customer. */
export interface Fit {
  readonly interest: string;
  /** "Likes Jazz (learnt from purchases, 7 of 12 visits)." */
  readonly because: string;
}

const order: readonly PreferenceSource[] = ['said', 'observed', 'learnt', 'imported'];

/**
 * What of an offer's interests a customer likes, best known first; undefined if nothing fits. Whoever dislikes one, or needs
 * something about it (an allergy), is not offered it, whatever else they like.
 */
export function fitOf(interests: readonly string[], tastes: readonly KnownTaste[]): Fit | undefined {
  const against = tastes.filter(({ stance }) => stance !== 'like');
  const open = interests.filter((interest) => !against.some((taste) => speaksOf(taste, interest)));
  const likes = tastes
    .filter(({ stance }) => stance === 'like')
    .toSorted((one, other) => order.indexOf(one.source) - order.indexOf(other.source));
  for (const taste of likes) {
    const interest = open.find((candidate) => speaksOf(taste, candidate));
    if (interest !== undefined) return { interest, because: `Likes ${tasteIn(taste.text)} (${sourceOf(taste)}).` };
  }
  return undefined;
}

function speaksOf({ text }: KnownTaste, interest: string): boolean {
  const words = wordsOf(text);
  return mentions(interest).some((wanted) => words.includes(wanted));
}

function sourceOf({ text, source, sourceDay }: KnownTaste): string {
  const day = Temporal.PlainDate.from(sourceDay).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }); // prettier-ignore
  switch (source) {
    case 'said':
      return `said so on ${day}`;
    case 'observed':
      return `noticed on ${day}`;
    case 'imported':
      return `imported on ${day}`;
    case 'learnt':
      return ['learnt from purchases', /\d+ of \d+ visits$/.exec(text)?.[0]].filter(Boolean).join(', ');
  }
}
