import type {
  ComplaintToday,
  FeedbackToday,
  HandoffToday,
  OwedToday,
  ReturnToday,
  TodayView,
} from '@regulars/briefs/contract';
import { counted } from '@regulars/shared/calendar';
import type { Need } from './need';

/** What is not well, what we owe, and whom somebody meant to be in touch with: before the rest, or after it. */
export function careNeeds({
  complaints,
  feedback,
  owed,
  returns,
  handoffs,
}: Pick<TodayView, 'complaints' | 'feedback' | 'owed' | 'returns' | 'handoffs'>): {
  pressing: Need[];
  later: Need[];
} {
  const overdue = owed.filter((one) => one.overdue);
  const soon = owed.filter((one) => !one.overdue);
  return {
    pressing: [
      ...overdue.map(aboutOwed),
      ...complaints.map(aboutComplaint),
      ...feedback.map(aboutFeedback),
      ...soon.map(aboutOwed),
    ],
    later: [...handoffs.map(aboutHandoff), ...returns.map(aboutReturn)],
  };
}

function aboutOwed({ promiseId, customer, what, words, overdue, who, mine }: OwedToday): Need {
  const keeper = mine || who === null ? '' : ` ${who} sees to it.`;
  return {
    key: promiseId,
    customer,
    chip: overdue ? 'Promise overdue' : 'Promise',
    tone: overdue ? 'wrong' : 'need',
    why: `“${what}”, ${words}.${keeper}`,
    main: { label: 'Look', unseen: `at the promise to ${customer.name}`, link: ['/promises', promiseId] },
  };
}

function aboutComplaint({ complaintId, customer, about, days, who, decide, check }: ComplaintToday): Need {
  const chip = check ? 'Is it good now?' : `Complaint, ${days === 0 ? 'today' : counted(days, 'day')}`;
  const keeper = who === null ? '' : ` ${who} sees to it.`;
  return {
    key: complaintId,
    customer,
    chip: decide ? 'Asks for your decision' : chip,
    tone: check ? 'need' : 'wrong',
    why: `${about}${keeper}`,
    main: {
      label: decide ? 'Decide' : check ? 'Ask' : 'Look',
      unseen: `at the complaint of ${customer.name}`,
      link: ['/complaints', complaintId],
    },
  };
}

function aboutFeedback({ feedbackId, customer, said, words }: FeedbackToday): Need {
  return {
    key: feedbackId,
    customer,
    chip: 'Was not good',
    tone: 'wrong',
    why: words === null ? said : `${said} “${words}”`,
    main: { label: 'Look', unseen: `at what ${customer.name} said`, link: ['/feedback'] },
  };
}

function aboutHandoff({ handoffId, customer, from, matter, note, warns }: HandoffToday): Need {
  const about = matter === null ? '' : ` It is about ${matter}.`;
  const times = warns ? ' It is passed on for the third time or more.' : '';
  return {
    key: handoffId,
    customer,
    chip: 'Passed on to you',
    tone: warns ? 'wrong' : 'need',
    why: `${from ?? 'A colleague'} asks you to take over.${about}${times}${note === null ? '' : ` “${note}”`}`,
    main: { label: 'Answer', unseen: `about ${customer.name}`, link: ['/handoffs'] },
  };
}

function aboutReturn({ interactionId, customer, nextStep, who }: ReturnToday): Need {
  return {
    key: interactionId,
    customer,
    chip: 'To be in touch again',
    tone: 'need',
    why: `${nextStep ?? 'Somebody meant to be in touch by now'}${who === null ? '' : `, said ${who}`}.`,
    main: { label: 'Speak', unseen: `with ${customer.name}`, link: ['/customers', customer.id, 'contact'] },
  };
}
