import { dayInWords } from '../words/days';
import { excerpt } from '../words/texts';
import { draft, type Draft } from './drafts';
import type { BriefFacts, ConductFact } from './facts';

/** What follows from behaviour that was not all right: whoever meets them must know it, whatever it is about. */
export function conductLines({ conduct }: BriefFacts, today: string): Draft[] {
  if (conduct === null) return [];
  return [
    draft({
      topic: 'care',
      icon: 'conduct',
      tone: 'need',
      text: `${closed(excerpt(conduct.follows, 100))} What happened: ${excerpt(conduct.what, 100)}`,
      source: conductSource(conduct, today),
      day: conduct.until,
      link: { kind: 'conduct', id: conduct.id },
    }),
  ];
}

/** "set by Ana on 3 March, until 1 June" */
function conductSource({ by, setOn, until }: ConductFact, today: string): string {
  const day = dayInWords(setOn, today);
  const on = day === 'today' || day === 'yesterday' ? day : `on ${day}`;
  return `set ${by === null ? '' : `by ${by} `}${on}, until ${dayInWords(until, today)}`;
}

function closed(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
