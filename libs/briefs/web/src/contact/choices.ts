import { moods, outcomes } from '@regulars/care/domain';

const outcomeWords = {
  reached: 'Reached',
  'left-word': 'Left word',
  'no-answer': 'No answer',
  'wrong-number': 'Wrong number',
  postponed: 'Put off',
} as const;
const moodWords = { good: 'Good', neutral: 'Neutral', bad: 'Bad' } as const;

/** How a contact may end. */
export const outcomeChoices = outcomes.map((value) => ({ value, label: outcomeWords[value] }));
/** How the talk may have gone. */
export const moodChoices = moods.map((value) => ({ value, label: moodWords[value] }));
