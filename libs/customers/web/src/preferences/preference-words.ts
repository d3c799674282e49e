import type { PreferenceKind, PreferenceSource, Stance } from '@regulars/customers/domain';

/** A preference as far as its words need it. */
export interface Taste {
  readonly kind: PreferenceKind;
  readonly stance: Stance;
  readonly text: string;
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** A preference in a few words, for a chip: "Allergy: nuts", "Not loud music", "Jazz". */
export function tasteWords({ kind, stance, text }: Taste): string {
  // People write "nuts" or "allergic to nuts": the word must be there, and once.
  if (kind === 'allergy') return /allerg/i.test(text) ? capitalised(text) : `Allergy: ${text}`;
  if (kind === 'size') return `Size ${text}`;
  if (stance === 'dislike') return /^(no|not|never)\b/i.test(text) ? capitalised(text) : `Not ${text}`;
  return capitalised(text);
}

/** `wrong` for what must never happen, `need` for what must be kept in mind. */
export function tasteTone({ kind, stance }: Taste): 'wrong' | 'need' | 'plain' {
  if (kind === 'allergy') return 'wrong';
  return stance === 'need' ? 'need' : 'plain';
}

/** What a preference is called on the timeline: "Allergy", "Need", "Like", "Dislike". */
export function tasteName({ kind, stance }: Taste): string {
  if (kind === 'allergy') return 'Allergy';
  return { like: 'Likes', dislike: 'Dislikes', need: 'Needs' }[stance];
}

/** How we know: "said", "seen", "learnt from what they buy", "came with an import". */
export function sourceWords(source: PreferenceSource): string {
  return { said: 'said', observed: 'seen', learnt: 'learnt from what they buy', imported: 'came with an import' }[
    source
  ];
}

/** What a preference can be about, for choosing. */
export const kindChoices = [
  { value: 'interest', label: 'An interest' },
  { value: 'product', label: 'Something we sell' },
  { value: 'food', label: 'Food or drink' },
  { value: 'allergy', label: 'An allergy' },
  { value: 'access', label: 'Access, such as a ramp' },
  { value: 'contact', label: 'How to reach them' },
  { value: 'size', label: 'A size' },
  { value: 'other', label: 'Something else' },
] as const satisfies readonly { value: PreferenceKind; label: string }[];

export const stanceChoices = [
  { value: 'like', label: 'Likes' },
  { value: 'dislike', label: 'Dislikes' },
  { value: 'need', label: 'Needs' },
] as const satisfies readonly { value: Stance; label: string }[];

export const sourceChoices = [
  { value: 'said', label: 'They said so' },
  { value: 'observed', label: 'We saw it' },
] as const satisfies readonly { value: PreferenceSource; label: string }[];
