import type { DraftKey } from './customer-draft';

/** What each part of a customer is called on the screen. */
export const fieldWords: Readonly<Record<DraftKey, string>> = {
  given: 'First name',
  family: 'Last name',
  preferred: 'Likes to be called',
  sayIt: 'How to say it',
  display: 'Whole name',
  company: 'Company',
  emails: 'E-mail',
  phones: 'Phone',
  street: 'Street and number',
  postcode: 'Postcode',
  city: 'City',
  region: 'Region',
  country: 'Country',
  tags: 'Tags',
  repId: 'Looked after by',
  metThrough: 'Met through',
  sentBy: 'Sent to us by',
  language: 'Language',
  zone: 'Time zone',
  reference: 'Reference',
  doNotContact: 'Do not contact',
  deceased: 'Has died',
  moved: 'Has moved away',
  birthday: 'Birthday',
  note: 'First note',
  basis: 'May we write?',
  wording: 'What they were asked',
  source: 'Where they said so',
};

/** Groups of fields that stay folded until they hold something or are asked for. */
export const groups = [
  { id: 'say', label: 'How to say it', keys: ['preferred', 'sayIt'] },
  { id: 'company', label: 'Company', keys: ['company'] },
  { id: 'address', label: 'Address', keys: ['street', 'postcode', 'city', 'region', 'country'] },
  { id: 'tags', label: 'Tags', keys: ['tags'] },
  { id: 'ours', label: 'Who looks after them, who sent them', keys: ['repId', 'metThrough', 'sentBy'] },
  { id: 'other', label: 'Language, time zone, reference', keys: ['language', 'zone', 'reference'] },
  { id: 'standing', label: 'Do not contact, moved, died', keys: ['doNotContact', 'deceased', 'moved'] },
] as const satisfies readonly { id: string; label: string; keys: readonly DraftKey[] }[];
export type GroupId = (typeof groups)[number]['id'];
