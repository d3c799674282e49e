import type { About } from '@regulars/outreach/domain';
import { ordinal, Temporal } from '@regulars/shared/calendar';
import { daysSince, rhythmInWords } from '@regulars/visits/domain';

/** What a why is told of: the occasion as it is planned. Days are `YYYY-MM-DD`. */
export interface Planned {
  /** null for birthdays that were planned before this was kept */
  about: About | null;
  occasionDay: string;
  turning: number | null;
  /** the day it goes out */
  day: string;
}

/** Why something was planned, in one sentence. */
export function whyPlanned({ about, occasionDay, turning, day }: Planned): string {
  const when = dayInWords(occasionDay);
  switch (about?.kind) {
    case undefined:
    case 'birthday':
      return turning === null ? `Their birthday is on ${when}.` : `They turn ${turning} on ${when}.`;
    case 'date':
      return `${about.label} on ${when}${turning === null ? '' : `, ${turning} years`}.`;
    case 'holiday':
      return about.kept === 'said'
        ? `They said that they keep ${about.name}, on ${when}.`
        : `${about.name} is kept where they live, on ${when}.`;
    case 'away':
      return awayWords(about.since, about.usual, day);
    case 'visit':
      return visitWords(about.number, about.day, about.amount);
    case 'sent':
      return sentWords(about.name, about.day);
    case 'offer':
      return about.because;
  }
}

function awayWords(since: string, usual: number | null, day: string): string {
  if (usual === null) return `Last contact was on ${dayInWords(since)}.`;
  const words = rhythmInWords(usual, daysSince(since, day));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function visitWords(number: number, day: string, amount: string | null): string {
  const when = dayInWords(day);
  if (amount !== null) return `They spent ${amount} on ${when}.`;
  return number === 1 ? `Their first visit was on ${when}.` : `On ${when} they came for the ${ordinal(number)} time.`;
}

function sentWords(name: string | null, day: string): string {
  if (name === null) return 'Because somebody whom they sent has come.';
  return `Because ${name}, whom they sent, came on ${dayInWords(day)}.`;
}

const dayInWords = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long' });
