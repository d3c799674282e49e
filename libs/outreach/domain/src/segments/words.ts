import { counted } from '@regulars/shared/calendar';
import type { PreferenceKind, PreferenceSource, Purpose, Stance } from '@regulars/customers/domain';
import {
  byKind,
  isGroup,
  type AgoOp,
  type ByKind,
  type ClauseOf,
  type GroupKind,
  type IsOp,
  type KnownThing,
  type RhythmState,
  type SegmentClause,
  type SegmentNode,
} from './vocabulary';

/** What tags and people are called; one that is missing is gone. */
export interface SegmentNames {
  tags: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

export const knownWords: Readonly<Record<KnownThing, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  birthday: 'a birthday',
  city: 'a city',
  language: 'a language',
  rep: 'somebody who looks after them',
  visit: 'a visit',
};
export const rhythmWords: Readonly<Record<RhythmState, string>> = {
  'on-time': 'coming as usual',
  overdue: 'away longer than usual',
  gone: 'gone, by their own rhythm',
};
export const purposeWords: Readonly<Record<Purpose, string>> = {
  greetings: 'with wishes',
  offers: 'with offers',
  'check-ins': 'to ask how they are',
};
export const stanceWords: Readonly<Record<Stance, string>> = { like: 'likes', dislike: 'dislikes', need: 'needs' };
export const aboutWords: Readonly<Record<PreferenceKind, string>> = {
  food: 'food and drink',
  allergy: 'allergy',
  size: 'size',
  interest: 'interest',
  product: 'what they buy',
  contact: 'how to be contacted',
  access: 'access',
  other: 'other things',
};
export const sourceWords: Readonly<Record<PreferenceSource, string>> = {
  said: 'they said so',
  observed: 'seen by us',
  learnt: 'learnt from purchases',
  imported: 'imported',
};

/** One clause as a line, to be followed by yes or no: "Tag is Jazz club", "Last here within 90 days". */
export function clauseInWords(clause: SegmentClause, names: SegmentNames): string {
  return byKind(clause, wording(names));
}

const joins: Readonly<Record<GroupKind, { before: string; between: string }>> = {
  all: { before: '', between: ' and ' },
  any: { before: 'either ', between: ' or ' },
  none: { before: 'neither ', between: ' nor ' },
};

/** A definition as one plain sentence: "Tag is Jazz club and last here within 90 days." */
export function segmentInWords(definition: SegmentNode, names: SegmentNames): string {
  const text = part(definition, names);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function part(node: SegmentNode, names: SegmentNames): string {
  if (!isGroup(node)) return small(clauseInWords(node, names));
  const parts = node.of.map((each) =>
    isGroup(each) && each.of.length > 1 ? `(${part(each, names)})` : part(each, names),
  );
  if (parts.length === 1 && node.kind !== 'none') return parts.join('');
  const { before, between } = joins[node.kind];
  return parts.length === 1 ? `not: ${parts.join('')}` : `${before}${parts.join(between)}`;
}

const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

function wording(names: SegmentNames): ByKind<string> {
  const tag = (id: string) => names.tags.get(id) ?? 'a tag that is gone';
  const person = (id: string) => names.people.get(id) ?? 'somebody who is gone';
  return {
    tag: ({ op, ids }) => `Tag ${oneOf(op, ids.map(tag))}`, // prettier-ignore
    rep: ({ op, ids }) =>
      `Looked after by ${op === 'is' ? '' : 'somebody other than '}${listed(ids.map(person), 'or')}`,
    city: ({ op, texts }) => `City ${oneOf(op, texts)}`,
    language: ({ op, texts }) => `Language ${oneOf(op, texts.map(languageName))}`,
    preference: preferenceInWords,
    visits: ({ op, count }) => `Has been here ${op === 'at-least' ? 'at least' : 'at most'} ${counted(count, 'time')}`,
    'last-visit': (clause) => `Last here ${within(clause)}`,
    'first-visit': (clause) => `First here ${within(clause)}`,
    spent: ({ op, amount }) => `Spent ${op === 'at-least' ? 'at least' : 'at most'} ${moneyInWords(amount)}`,
    rhythm: ({ op, state }) => `${op === 'is' ? 'Is' : 'Is not'} ${rhythmWords[state]}`,
    birthday: ({ days }) => (days === 0 ? 'Birthday today' : `Birthday within ${counted(days, 'day')}`),
    'customer-since': (clause) => `Written down here ${within(clause)}`,
    has: ({ op, what }) => `${op === 'is' ? 'Has' : 'Does not have'} ${knownWords[what]}`,
    consent: ({ op, purpose }) => `${op === 'is' ? 'May' : 'May not'} be written to ${purposeWords[purpose]}`,
  };
}

function preferenceInWords({ op, about, stance, source, texts }: ClauseOf<'preference'>): string {
  const what = texts === undefined ? 'something' : listed(texts, 'or');
  const verb = stance === undefined ? 'has noted' : stanceWords[stance];
  const aside = [about && aboutWords[about], source && sourceWords[source]].filter((each) => each !== undefined);
  const sentence = `${verb} ${what}${aside.length === 0 ? '' : ` (${aside.join(', ')})`}`;
  return op === 'is' ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}` : `Not so that: ${sentence}`;
}

function oneOf(op: IsOp, values: readonly string[]): string {
  if (op === 'is') return `is ${listed(values, 'or')}`;
  return values.length === 1 ? `is not ${listed(values, 'nor')}` : `is neither ${listed(values, 'nor')}`;
}

function within({ op, days }: { op: AgoOp; days: number }): string {
  if (days === 0) return op === 'within' ? 'today' : 'before today';
  return op === 'within' ? `within ${counted(days, 'day')}` : `more than ${counted(days, 'day')} ago`;
}

function listed(values: readonly string[], last: 'or' | 'nor'): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} ${last} ${values.slice(-1).join('')}`;
}

/** A language by its code, as English calls it: `de` → "German"; a code that is none stays as it is. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** An amount as people write it: "€12.50". */
export function moneyInWords({ minor, currency }: { minor: number; currency: string }): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
