/** What a customer says something about: a visit, a promise we kept, a complaint we closed, or whatever they like. */
export const feedbackAbouts = ['visit', 'promise', 'complaint', 'talk'] as const;
export type FeedbackAbout = (typeof feedbackAbouts)[number];

/** What they are asked about by a link in a letter. */
export const questionAbouts = ['visit', 'promise', 'complaint'] as const;
export type QuestionAbout = (typeof questionAbouts)[number];

/** How it was, in words; never a number, and never a score of anybody. */
export const feedbackAnswers = ['good', 'ok', 'bad'] as const;
export type FeedbackAnswer = (typeof feedbackAnswers)[number];

/** How we heard of it: by the link in a letter, or written down by one of us. */
export const feedbackWays = ['link', 'hand'] as const;
export type FeedbackWay = (typeof feedbackWays)[number];

/** What may be answered: whether it is good now is a yes or a no. */
export const answersTo = (about: QuestionAbout): readonly FeedbackAnswer[] =>
  about === 'complaint' ? ['good', 'bad'] : feedbackAnswers;
