import type { Purpose } from './purpose';

/** What a line of the brief is about; the page groups by it, and a line's place in the list is its importance. */
export const topics = ['standing', 'care', 'who', 'last', 'tastes', 'coming', 'habits', 'notes', 'talk'] as const;
export type Topic = (typeof topics)[number];

/** The picture in front of a line. */
export const icons = [
  'stop',
  'complaint',
  'conduct',
  'promise',
  'heart',
  'say',
  'person',
  'speech',
  'never',
  'like',
  'dislike',
  'need',
  'cake',
  'calendar',
  'bag',
  'clock',
  'pin',
  'note',
  'talk',
  'gift',
] as const;
export type Icon = (typeof icons)[number];

/** `need`: it needs you. `wrong`: it would go wrong without this. `plain`: good to know. */
export const tones = ['need', 'wrong', 'plain'] as const;
export type Tone = (typeof tones)[number];

/** What a line opens when it is tapped. */
export const linkKinds = [
  'customer',
  'note',
  'preference',
  'date',
  'visit',
  'visits',
  'consent',
  'touchpoint',
  'contact',
  'promise',
  'complaint',
  'feedback',
  'reward',
  'referral',
  'offer',
  'conduct',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** One line of a brief: what it says, where it is from, and what it opens. */
export interface BriefLine {
  topic: Topic;
  icon: Icon;
  tone: Tone;
  text: string;
  /** "said on 3 May", "from purchases", "note by Ana, 12 October"; null where the customer's own record says it. */
  source: string | null;
  /** The exact day it speaks of, `YYYY-MM-DD`, shown on hover and focus. */
  day: string | null;
  link: { kind: LinkKind; id: string };
  /** Belongs on the first phone screen. Essential lines come before all others. */
  essential: boolean;
}

/** Everything a rep should know before speaking to this customer, most important first. */
export interface Brief {
  /** What it is for. */
  purpose: Purpose;
  /** "Regular since 2021, last here 3 weeks ago." */
  headline: string;
  lines: BriefLine[];
}
