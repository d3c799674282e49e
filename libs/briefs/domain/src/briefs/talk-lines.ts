import { daysBetween, nextOccurrence, parsePartialDay, Temporal } from '@regulars/shared/calendar';
import { daysSince } from '@regulars/visits/domain';
import { agoInWords } from '../words/days';
import { excerpt, inARow } from '../words/texts';
import type { Ask } from './asks';
import { nameOf } from './coming-lines';
import { draft, noteSource, type Draft } from './drafts';
import type { BriefFacts, DateFact } from './facts';

/** Things to talk about: what a colleague asked to be raised, a day just past, what they took home last. */
export function talkLines(facts: BriefFacts, asks: readonly Ask[], today: Temporal.PlainDate): Draft[] {
  const day = today.toString();
  return [...asks.map((ask) => raised(ask, day)), ...justPast(facts, today), ...howWasIt(facts, day)];
}

function raised({ note, sentence }: Ask, today: string): Draft {
  return draft({
    topic: 'talk',
    icon: 'talk',
    text: excerpt(sentence),
    source: noteSource(note, today),
    day: note.day,
    link: { kind: 'note', id: note.id },
  });
}

export const justPastDays = 10;

function justPast(facts: BriefFacts, today: Temporal.PlainDate): Draft[] {
  return facts.dates.flatMap((date) => {
    const day = lastOccurrence(date, facts, today);
    if (day === undefined) return [];
    const ago = agoInWords(daysBetween(day, today));
    const link = { kind: 'date', id: date.id } as const;
    return [
      draft({
        topic: 'talk',
        icon: 'talk',
        text: `${nameOf(date)} was ${ago}: ask how it went`,
        day: day.toString(),
        link,
      }),
    ];
  });
}

/** When a date fell within the last days, today left out. */
function lastOccurrence(date: DateFact, facts: BriefFacts, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const on = parsePartialDay(date.on);
  if (!on) return undefined;
  const day = nextOccurrence(on.monthDay, today.subtract({ days: justPastDays }), facts.leapChoice);
  const isPast = Temporal.PlainDate.compare(day, today) < 0;
  return isPast && (on.year === undefined || day.year >= on.year) ? day : undefined;
}

const howWasItDays = 90;

function howWasIt(facts: BriefFacts, today: string): Draft[] {
  const last = facts.visits[0];
  if (!last || last.items.length === 0) return [];
  const days = daysSince(last.day, today);
  if (days === 0 || days > howWasItDays) return [];
  const text = `Ask how it was: ${inARow(last.items.slice(0, 3))}, ${agoInWords(days)}`;
  return [
    draft({
      topic: 'talk',
      icon: 'talk',
      text,
      source: 'from the last visit',
      day: last.day,
      link: { kind: 'visit', id: last.id },
    }),
  ];
}
