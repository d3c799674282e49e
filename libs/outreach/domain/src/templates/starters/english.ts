import type { GreetingWords } from '../words';
import { firstBirthdayWords } from '../first-words';
import { letterOf, neverLate } from './written';
import type { StarterName } from './names';

const dear = 'Dear {{first_name|friend}},';
const bye = 'Warm wishes,\n{{rep_name|your friends at the shop}}';

/** What a kind person would write, in English. */
export const english: Readonly<Record<StarterName, GreetingWords>> = {
  birthday: firstBirthdayWords,
  date: {
    subject: 'Our best wishes today, {{first_name|dear friend}}',
    body: letterOf(
      dear,
      'today is a day worth keeping: {{occasion}}. All of us at {{shop_name}} wish you a lovely one.',
      bye,
    ),
    belatedSubject: 'Our best wishes, {{first_name|dear friend}}',
    belatedBody: letterOf(
      dear,
      'a day of yours has just been: {{occasion}}. This should have reached you in time. All of us at {{shop_name}} hope that it was a lovely one.',
      bye,
    ),
  },
  holiday: neverLate(
    '{{occasion}}: our best wishes',
    letterOf(
      dear,
      'all of us at {{shop_name}} wish you and those close to you a happy day. {{occasion}} is a good moment to say thank you for coming to us.',
      bye,
    ),
  ),
  christmas: neverLate(
    'A merry Christmas, {{first_name|dear friend}}',
    letterOf(
      dear,
      'all of us at {{shop_name}} wish you and those close to you a merry Christmas, and some quiet days.',
      'Thank you for coming to us this year.',
      bye,
    ),
  ),
  'new-year': neverLate(
    'A happy New Year, {{first_name|dear friend}}',
    letterOf(
      dear,
      'a new year begins. All of us at {{shop_name}} wish you health, good company and much to look forward to.',
      'We look forward to seeing you again.',
      bye,
    ),
  ),
  'check-in': neverLate(
    'How are you, {{first_name|dear friend}}?',
    letterOf(
      dear,
      'we have not seen you for a little while, and wanted to ask how you are.',
      'If there is something that we can do for you, or could do better, a reply to this letter is enough: a person reads it.',
      bye,
    ),
  ),
  'thanks-first': neverLate(
    'Thank you for coming, {{first_name|dear friend}}',
    letterOf(
      dear,
      'thank you for your first visit to {{shop_name}}. It was good to meet you.',
      'If something was not as you had hoped, please tell us: a reply to this letter is enough.',
      bye,
    ),
  ),
  'thanks-nth': neverLate(
    'Thank you, {{first_name|dear friend}}',
    letterOf(
      dear,
      'you have been here {{visits}} times now, and we want to thank you for that.',
      'At your next visit, {{reward_name|a warm welcome}} is waiting for you.',
      bye,
    ),
  ),
  'thanks-large': neverLate(
    'Thank you for your trust, {{first_name|dear friend}}',
    letterOf(
      dear,
      'thank you for your last visit, and for your trust in us. We hope that you will long enjoy what you chose.',
      'If a question comes up, please write back: we are glad to help.',
      bye,
    ),
  ),
  'thanks-sent': neverLate(
    'Thank you for your kind word, {{first_name|dear friend}}',
    letterOf(
      dear,
      'somebody whom you sent to {{shop_name}} has been here for the first time. Thank you for speaking well of us: there is no kinder praise.',
      'We will look after your friends as we look after you.',
      bye,
    ),
  ),
  'second-visit': neverLate(
    'It was good to meet you, {{first_name|dear friend}}',
    letterOf(
      dear,
      'some time has passed since you were first here, and we hope that all is still as it should be.',
      'If there is anything that we can do, please write back. We would be glad to see you again.',
      bye,
    ),
  ),
  'win-back': neverLate(
    'We think of you, {{first_name|dear friend}}',
    letterOf(
      dear,
      'it is long since you were last at {{shop_name}}. Perhaps life has changed, or perhaps we were not at our best. If so, we would like to hear it, and to put it right.',
      'Our door is open whenever you like.',
      bye,
    ),
  ),
  offer: neverLate(
    '{{offer_name}}, until {{offer_until}}',
    letterOf(
      dear,
      'we thought that this could be something for you: {{offer_name}}. It is yours until {{offer_until}}.',
      'To take it, say {{offer_code|that you had this letter}} when you are here.',
      '{{offer_terms|There is nothing else to know.}}',
      bye,
    ),
  ),
};
