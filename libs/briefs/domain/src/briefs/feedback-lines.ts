import { answerInWords, type FeedbackAbout } from '@regulars/care/domain';
import { daysSince } from '@regulars/visits/domain';
import { dayInWords } from '../words/days';
import { excerpt } from '../words/texts';
import { draft, type Draft } from './drafts';
import type { BriefFacts, FeedbackFact } from './facts';

/** What they said longer ago is not the first thing to know. */
const freshDays = 180;

const after: Readonly<Record<FeedbackAbout, string>> = {
  visit: 'said after the visit on',
  promise: 'said after the promise kept on',
  complaint: 'said when asked on',
  talk: 'said on',
};

/** What they said of us of late: what was not good and whether what went wrong is good now, apart from the rest. */
export function feedbackLines({ feedback }: BriefFacts, today: string): { first: Draft[]; others: Draft[] } {
  const fresh = feedback.filter(({ saidOn }) => daysSince(saidOn, today) <= freshDays);
  const isFirst = ({ answer, about }: FeedbackFact): boolean => answer === 'bad' || about === 'complaint';
  return {
    first: fresh.filter(isFirst).map((one) => feedbackLine(one, today)),
    others: fresh.filter((one) => !isFirst(one)).map((one) => feedbackLine(one, today)),
  };
}

function feedbackLine({ id, about, answer, words, day }: FeedbackFact, today: string): Draft {
  const how = answerInWords(about, answer);
  const said = words === null ? '' : `: “${excerpt(words, 100)}”`;
  const onDay = `${after[about]} ${dayInWords(day, today)}`.replace(/ on (today|yesterday)$/, ' $1');
  return draft({
    topic: 'talk',
    icon: 'talk',
    tone: answer === 'bad' ? 'need' : 'plain',
    text: `${how.charAt(0).toUpperCase()}${how.slice(1)}${said}`,
    source: onDay,
    day,
    link: { kind: 'feedback', id },
  });
}
