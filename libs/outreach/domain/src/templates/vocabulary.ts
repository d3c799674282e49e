/** What a letter is for; each programme and offer writes in the words of one that fits it. */
export const templateKinds = [
  'birthday',
  'date',
  'holiday',
  'check-in',
  'thanks',
  'second-visit',
  'win-back',
  'offer',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** How each kind is called in a sentence: "a birthday wish has no offer". */
export const templateKindWords: Readonly<Record<TemplateKind, string>> = {
  birthday: 'a birthday wish',
  date: 'a wish for a date of theirs',
  holiday: 'a holiday wish',
  'check-in': 'a check-in',
  thanks: 'a thank-you',
  'second-visit': 'a word after the first visit',
  'win-back': 'a word to somebody long gone',
  offer: 'an offer',
};

const belated: readonly TemplateKind[] = ['birthday', 'date'];
/** Whether a letter of this kind may go out a day late, and so has words for that. All others expire unsent instead. */
export const hasBelated = (kind: TemplateKind): boolean => belated.includes(kind);

/** What consent a letter of each kind needs, and what its way out ends. */
export const purposeOfTemplate = {
  birthday: 'greetings',
  date: 'greetings',
  holiday: 'greetings',
  'check-in': 'check-ins',
  thanks: 'greetings',
  'second-visit': 'check-ins',
  'win-back': 'check-ins',
  offer: 'offers',
} as const satisfies Record<TemplateKind, 'greetings' | 'check-ins' | 'offers'>;
