import { Temporal } from '@regulars/shared/calendar';

/** What the message is about. */
export interface RunningLate {
  /** what they are called */
  name: string;
  /** what we said we would do */
  what: string;
  dueOn: string;
  today: Temporal.PlainDate;
  /** the new day, where somebody has named it */
  newDueOn: string | undefined;
  /** who writes */
  by: string;
  shop: string;
  /** the customer's language (BCP 47) */
  language: string;
}

/** A message that a person sends under their own name. */
export interface DraftedMessage {
  subject: string;
  text: string;
}

/**
 * A draft that says a promise runs late, before the customer has to ask: what it is, that it is our doing, the new day.
 * In German for those who speak it, in English for everybody else.
 */
export function runningLate(about: RunningLate): DraftedMessage {
  return about.language.split('-')[0] === 'de' ? inGerman(about) : inEnglish(about);
}

const blank = '…';

function inEnglish({ name, what, dueOn, newDueOn, by, shop, today }: RunningLate): DraftedMessage {
  const said = dayIn('en-GB', dueOn, today);
  const then = newDueOn === undefined ? blank : dayIn('en-GB', newDueOn, today);
  return {
    subject: `A little later than we said: ${what}`,
    text: `Dear ${name},\n\nwe said you would have this by ${said}: ${what}. It will take us longer, and I would rather tell you now than let you wait. You will have it by ${then}.\n\nI am sorry for the delay. If that day is no good for you, tell me and we will find another way.\n\n${by}\n${shop}`,
  };
}

function inGerman({ name, what, dueOn, newDueOn, by, shop, today }: RunningLate): DraftedMessage {
  const said = dayIn('de-DE', dueOn, today);
  const then = newDueOn === undefined ? blank : dayIn('de-DE', newDueOn, today);
  return {
    subject: `Etwas später als zugesagt: ${what}`,
    text: `Guten Tag ${name},\n\nwir hatten Ihnen bis ${said} zugesagt: ${what}. Es dauert bei uns länger, und ich sage es Ihnen lieber jetzt, als Sie warten zu lassen. Sie haben es bis ${then}.\n\nDie Verzögerung tut mir leid. Passt Ihnen dieser Tag nicht, sagen Sie es mir bitte, dann finden wir einen anderen Weg.\n\n${by}\n${shop}`,
  };
}

function dayIn(locale: string, day: string, today: Temporal.PlainDate): string {
  const date = Temporal.PlainDate.from(day);
  const year = date.year === today.year ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}
