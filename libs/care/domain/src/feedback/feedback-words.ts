import type { FeedbackAbout, FeedbackAnswer } from './vocabulary';

const abouts: Readonly<Record<FeedbackAbout, string>> = {
  visit: 'Said after a visit',
  promise: 'Said after we kept a promise',
  complaint: 'Said after a complaint',
  talk: 'Said of their own accord',
};

const answers: Readonly<Record<FeedbackAnswer, string>> = {
  good: 'it was good',
  ok: 'it was all right',
  bad: 'it was not good',
};

const nowAnswers: Readonly<Record<FeedbackAnswer, string>> = {
  good: 'it is good now',
  ok: 'it is all right now',
  bad: 'it is not good yet',
};

/** What feedback is about, as its heading: "Said after a visit". */
export const aboutInWords = (about: FeedbackAbout): string => abouts[about];

/** The answer in words: "it was good"; of a complaint, whether it is good now. */
export const answerInWords = (about: FeedbackAbout, answer: FeedbackAnswer): string =>
  (about === 'complaint' ? nowAnswers : answers)[answer];
