import { templateKinds, type TemplateKind } from '@regulars/outreach/domain';

/** How each kind of letter is called on the screen. */
export const kindWords: Readonly<Record<TemplateKind, string>> = {
  birthday: 'Birthday',
  date: 'A date of theirs',
  holiday: 'Holiday',
  'check-in': 'Check-in',
  thanks: 'Thanks',
  'second-visit': 'Second visit',
  'win-back': 'Long gone',
  offer: 'Offer',
};

/** The kinds to choose from. */
export const kindOptions = templateKinds.map((value) => ({ value, label: kindWords[value] }));

/** Whether a text is a kind of letter. */
export const isKind = (text: string): text is TemplateKind => text in kindWords;
