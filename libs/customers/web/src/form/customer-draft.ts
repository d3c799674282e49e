import type { Customer } from '@regulars/customers/contract';

/** An e-mail address or phone number as it is typed. */
export interface ReachDraft {
  readonly value: string;
  readonly label: string;
}

/** Who sent them, by name and id. */
export interface SenderDraft {
  readonly value: string;
  readonly id: string;
}

/** A customer as the form holds them: everything typed, nothing missing, nothing judged yet. */
export interface CustomerDraft {
  readonly given: string;
  readonly family: string;
  readonly preferred: string;
  readonly sayIt: string;
  /** The whole name where its parts are not known. */
  readonly display: string;
  readonly company: string;
  /** The first one is the one to use. */
  readonly emails: readonly ReachDraft[];
  readonly phones: readonly ReachDraft[];
  /** Street and number, each line its own. */
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly tags: readonly string[];
  readonly repId: string;
  readonly metThrough: string;
  /** One at most. */
  readonly sentBy: readonly SenderDraft[];
  readonly language: string;
  readonly zone: string;
  readonly reference: string;
  readonly doNotContact: boolean;
  readonly deceased: boolean;
  readonly moved: boolean;
  /** Only when somebody is written down for the first time. */
  readonly birthday: string;
  readonly note: string;
  readonly basis: string;
  readonly wording: string;
  readonly source: string;
}
export type DraftKey = keyof CustomerDraft;

const emptyReach: ReachDraft = { value: '', label: '' };

/** Nothing typed yet. */
export const emptyDraft: CustomerDraft = {
  given: '',
  family: '',
  preferred: '',
  sayIt: '',
  display: '',
  company: '',
  emails: [emptyReach],
  phones: [emptyReach],
  street: '',
  postcode: '',
  city: '',
  region: '',
  country: '',
  tags: [],
  repId: '',
  metThrough: '',
  sentBy: [],
  language: '',
  zone: '',
  reference: '',
  doNotContact: false,
  deceased: false,
  moved: false,
  birthday: '',
  note: '',
  basis: 'none',
  wording: '',
  source: '',
};

/** A draft for a name that was searched for and not found: its last word is taken for the family name. */
export function draftNamed(name: string): CustomerDraft {
  const words = name.trim().split(/\s+/);
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { ...emptyDraft, given: words.slice(0, words.length > 1 ? -1 : 1).join(' '), family };
}

/** The draft that shows a customer as they are written down. */
export function draftOf(known: Customer): CustomerDraft {
  const { name, address } = known;
  return {
    ...emptyDraft,
    given: name.given ?? '',
    family: name.family ?? '',
    preferred: name.preferred ?? '',
    sayIt: name.sayIt ?? '',
    display: name.display ?? '',
    company: known.company ?? '',
    emails: reached(known.emails.map(({ address: value, label }) => ({ value, label: label ?? '' }))),
    phones: reached(known.phones.map(({ written, label }) => ({ value: written, label: label ?? '' }))),
    street: address.lines.join('\n'),
    postcode: address.postcode ?? '',
    city: address.city ?? '',
    region: address.region ?? '',
    country: address.country ?? '',
    tags: known.tags.map((tag) => tag.name),
    repId: known.rep?.id ?? '',
    metThrough: known.metThrough ?? '',
    sentBy: known.sentBy === null ? [] : [{ value: known.sentBy.displayName, id: known.sentBy.id }],
    language: known.language ?? '',
    zone: known.zone ?? '',
    reference: known.reference ?? '',
    ...known.standing,
  };
}

/** Whether two drafts say the same under a key. */
export function sameUnder(key: DraftKey, one: CustomerDraft, other: CustomerDraft): boolean {
  return JSON.stringify(one[key]) === JSON.stringify(other[key]);
}

/** The keys under which two drafts differ. */
export function differences(one: CustomerDraft, other: CustomerDraft): readonly DraftKey[] {
  return draftKeys.filter((key) => !sameUnder(key, one, other));
}

function reached(known: readonly ReachDraft[]): readonly ReachDraft[] {
  return known.length === 0 ? [emptyReach] : known;
}

// The keys of a literal of that very type.
const draftKeys = Object.keys(emptyDraft) as readonly DraftKey[];
