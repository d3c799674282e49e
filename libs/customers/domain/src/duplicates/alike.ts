import { emailKey } from '@regulars/access/domain';
import { maybeSamePerson } from '../imports/same-person';
import { lastDigits } from '../phones/phone';
import type { LikeReason } from './like-reasons';
import { knownParts, nameWords, type TellingName } from './name-words';
import { isSameWholeName, soundsAlike } from './sounds-alike';

/** As much of a record as tells whether another one is of the same person. */
export interface Likeable {
  name: TellingName;
  emails: readonly string[];
  /** in their one form */
  phones: readonly string[];
  /** `YYYY-MM-DD` or `--MM-DD` */
  birthday: string | null;
}

/** How alike two records are, and why. Strength only compares: the more, the likelier. */
export interface Alike {
  strength: number;
  reasons: readonly LikeReason[];
}

const weights: Readonly<Record<LikeReason, number>> = {
  'same-email': 4,
  'same-phone': 3,
  'same-name': 3,
  'sounds-alike': 2,
  'same-birthday': 2,
};
// Two birthdays that differ speak against it as much as a phone speaks for it; one of them may be a slip.
const otherBirthday = 3;
const enough = 2;
// A switchboard's three digits are everybody's.
const fewestDigits = 6;

/**
 * Whether two records may be of one person, and why; undefined if not. An address or a phone alone is a household's:
 * the names must go together. A name alone is enough only if it is whole, and nothing speaks against it.
 */
export function alike(one: Likeable, other: Likeable): Alike | undefined {
  const reached = reachInCommon(one, other);
  const called = nameInCommon(one.name, other.name);
  const household = called.length === 0 && !maybeSamePerson(knownParts(one.name), knownParts(other.name));
  if (household || (reached.length === 0 && called.length === 0)) return undefined;
  const reasons = [...reached, ...called, ...(isSameBirthday(one, other) ? ['same-birthday' as const] : [])];
  const strength = reasons.reduce((sum, reason) => sum + weights[reason], 0) - against(one, other);
  return strength < enough ? undefined : { strength, reasons };
}

function reachInCommon(one: Likeable, other: Likeable): LikeReason[] {
  const emails = new Set(one.emails.map(emailKey));
  const phones = new Set(one.phones.map(lastDigits).filter(isTelling));
  return [
    ...(other.emails.some((email) => emails.has(emailKey(email))) ? ['same-email' as const] : []),
    ...(other.phones.some((phone) => phones.has(lastDigits(phone))) ? ['same-phone' as const] : []),
  ];
}

const isTelling = (digits: string): boolean => digits.length >= fewestDigits;

function nameInCommon(one: TellingName, other: TellingName): LikeReason[] {
  const [words, others] = [nameWords(one), nameWords(other)];
  if (isSameWholeName(words, others)) return ['same-name'];
  return soundsAlike(words, others) ? ['sounds-alike'] : [];
}

/** The same day of the year, where neither knows of another year. */
const isSameBirthday = ({ birthday: one }: Likeable, { birthday: other }: Likeable): boolean =>
  one !== null &&
  other !== null &&
  one.slice(-5) === other.slice(-5) &&
  (one.startsWith('--') || other.startsWith('--') || one === other);

const against = (one: Likeable, other: Likeable): number =>
  one.birthday !== null && other.birthday !== null && !isSameBirthday(one, other) ? otherBirthday : 0;
