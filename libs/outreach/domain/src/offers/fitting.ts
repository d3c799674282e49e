import {
  isLookedFor,
  soughtIn,
  type PreferenceKind,
  type PreferenceSource,
  type Stance,
} from '@regulars/customers/domain';
import { Temporal } from '@regulars/shared/calendar';
import { tasteIn } from '../segments/taste';
import { mentions, wordsOf } from '../segments/text-match';

/** What is known of a customer's taste, and how; never a need that is met. `sourceDay` is `YYYY-MM-DD`. */
export interface KnownTaste {
  readonly kind: PreferenceKind;
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

/** Something a customer is looking for, and the interest of an offer that speaks of it. */
export interface Sought {
  readonly interest: string;
  readonly need: KnownTaste;
}

/** What of an offer's interests a customer is looking for, the first of the needs as given; undefined if nothing. */
export function soughtOf(interests: readonly string[], tastes: readonly KnownTaste[]): Sought | undefined {
  const open = openTo(interests, tastes);
  for (const need of tastes.filter(isLookedFor)) {
    const interest = open.find((candidate) => speaksOf(need, candidate));
    if (interest !== undefined) return { interest, need };
  }
  return undefined;
}

/**
 * What of an offer's interests a customer looks for, or else likes, best known first; undefined if nothing fits. Whoever
 * dislikes one, or needs something about it (an allergy), is not offered it, whatever else they like.
 */
export function fitOf(interests: readonly string[], tastes: readonly KnownTaste[]): Fit | undefined {
  const sought = soughtOf(interests, tastes);
  if (sought !== undefined) {
    const { interest, need } = sought;
    return { interest, because: `Is looking for: ${soughtIn(need.text)} (${sourceOf(need)}).` };
  }
  const open = openTo(interests, tastes);
  const likes = tastes
    .filter(({ stance }) => stance === 'like')
    .toSorted((one, other) => order.indexOf(one.source) - order.indexOf(other.source));
  for (const taste of likes) {
    const interest = open.find((candidate) => speaksOf(taste, candidate));
    if (interest !== undefined) return { interest, because: `Likes ${tasteIn(taste.text)} (${sourceOf(taste)}).` };
  }
  return undefined;
}

/** The interests that nothing speaks against. */
function openTo(interests: readonly string[], tastes: readonly KnownTaste[]): string[] {
  const against = tastes.filter((taste) => taste.stance !== 'like' && !isLookedFor(taste));
  return interests.filter((interest) => !against.some((taste) => speaksOf(taste, interest)));
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
