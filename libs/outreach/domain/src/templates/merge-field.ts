import type { TemplateKind } from './vocabulary';

interface FieldFacts {
  readonly name: string;
  readonly says: string;
  readonly example: string;
  /** The kinds of letter that may use it; left out: all. */
  readonly kinds?: readonly TemplateKind[];
  /** The kinds in which it is known of everybody, so that it needs no words to fall back on. */
  readonly always: readonly TemplateKind[] | 'all';
  /** What to fall back on, as a first suggestion. */
  readonly fallback: string;
}

/** What a template may say, and nothing else. */
export const mergeFields = [
  { name: 'first_name', says: 'their preferred or first name', example: 'Leonie', always: [], fallback: 'friend' },
  { name: 'full_name', says: 'their whole name', example: 'Leonie Köhler', always: 'all', fallback: 'friend' },
  {
    name: 'age',
    says: 'the age they turn, where the year of birth is known',
    example: '40',
    kinds: ['birthday'],
    always: [],
    fallback: 'a year older',
  },
  {
    name: 'occasion',
    says: 'what the day is called: the holiday, or their own date',
    example: 'Christmas',
    kinds: ['date', 'holiday'],
    always: ['date', 'holiday'],
    fallback: 'your day',
  },
  {
    name: 'years',
    says: 'which anniversary it is, where the year is known',
    example: '10',
    kinds: ['date'],
    always: [],
    fallback: 'so many',
  },
  {
    name: 'rep_name',
    says: 'the colleague who looks after them',
    example: 'Ana',
    always: [],
    fallback: 'all of us',
  },
  { name: 'shop_name', says: 'the name of your business', example: 'Corner Records', always: 'all', fallback: 'us' },
  {
    name: 'visits',
    says: 'how often they have been here',
    example: '12',
    always: ['thanks', 'second-visit'],
    fallback: 'several',
  },
  {
    name: 'last_visit',
    says: 'when they were last here, in words',
    example: '5 weeks ago',
    always: ['thanks', 'second-visit'],
    fallback: 'a while ago',
  },
  {
    name: 'usual',
    says: 'how often they usually come, in words',
    example: 'every 9 days',
    always: [],
    fallback: 'every so often',
  },
  {
    name: 'offer_name',
    says: 'what you offer',
    example: 'Jazz evening',
    kinds: ['offer'],
    always: ['offer'],
    fallback: 'our offer',
  },
  {
    name: 'offer_terms',
    says: 'what holds for the offer',
    example: 'One for each customer.',
    kinds: ['offer'],
    always: [],
    fallback: 'No small print.',
  },
  {
    name: 'offer_code',
    says: 'their code, where the offer has codes',
    example: 'JAZZ-7K2M',
    kinds: ['offer'],
    always: [],
    fallback: 'your name',
  },
  {
    name: 'offer_until',
    says: 'the last day of the offer',
    example: 'Sunday 20 December',
    kinds: ['offer'],
    always: ['offer'],
    fallback: 'soon',
  },
  {
    name: 'reward_name',
    says: 'the reward that a visit has earned',
    example: 'a coffee on us',
    kinds: ['thanks', 'offer'],
    always: [],
    fallback: 'something nice',
  },
] as const satisfies readonly FieldFacts[];

/** The name of a field, as it stands between the braces. */
export type MergeFieldName = (typeof mergeFields)[number]['name'];
/** All there is to know of a field. */
export type MergeField = FieldFacts & { readonly name: MergeFieldName };

const byName: ReadonlyMap<string, MergeField> = new Map(mergeFields.map((one) => [one.name, one]));

/** The field of this name; undefined for any other text, `constructor` too. */
export const fieldNamed = (name: string): MergeField | undefined => byName.get(name);

/** The fields that a letter of this kind may use. */
export const fieldsFor = (kind: TemplateKind): readonly MergeField[] =>
  [...byName.values()].filter(({ kinds }) => kinds === undefined || kinds.includes(kind));

/** Whether a field is known of everybody; of no kind in particular: in some kind, so that it may stand alone there. */
export function isAlwaysKnown({ always }: MergeField, kind?: TemplateKind): boolean {
  if (always === 'all') return true;
  return kind === undefined ? always.length > 0 : always.includes(kind);
}

/** A field ready to be put into a text, with words to fall back on where it needs them: `{{first_name|friend}}`. */
export const insertOf = (field: MergeField, kind: TemplateKind): string =>
  isAlwaysKnown(field, kind) ? `{{${field.name}}}` : `{{${field.name}|${field.fallback}}}`;
