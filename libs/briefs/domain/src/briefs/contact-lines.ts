import { contactInWords, isTwoWay } from '@regulars/care/domain';
import { dayInWords } from '../words/days';
import { excerpt } from '../words/texts';
import { draft, type Draft } from './drafts';
import type { BriefFacts, ContactFact } from './facts';

/** When we last spoke, how it went and what about; what was to be done next; and the talks before. */
export function contactLines(
  { contacts }: BriefFacts,
  today: string,
): { next: Draft[]; last: Draft[]; earlier: Draft[] } {
  const spoken = contacts.filter(({ outcome }) => isTwoWay(outcome));
  const [newest] = contacts;
  return {
    next: newest ? nextLine(newest, today) : [],
    last: spoken.slice(0, 1).map((contact) => contactLine(contact, today, 'last')),
    earlier: spoken.slice(1, 4).map((contact) => contactLine(contact, today, 'notes')),
  };
}

function contactLine(contact: ContactFact, today: string, topic: 'last' | 'notes'): Draft {
  const { id, day, by, said } = contact;
  const words = contactInWords(contact);
  return draft({
    topic,
    icon: 'speech',
    text: said === null ? `Last spoke ${onDay(day, today)}: ${words.toLowerCase()}` : `“${excerpt(said)}”`,
    source: [words.toLowerCase(), by, dayInWords(day, today)].filter((part) => part !== null).join(', '),
    day,
    link: { kind: 'contact', id },
  });
}

/** What was to be done next, as long as no other contact came since. */
function nextLine({ id, nextStep, nextOn, day }: ContactFact, today: string): Draft[] {
  if (nextStep === null && (nextOn === null || nextOn > today)) return [];
  const isDue = nextOn !== null && nextOn <= today;
  const text = nextStep === null ? 'You meant to be in touch again by now' : `Next: ${excerpt(nextStep, 100)}`;
  const source = `said ${onDay(day, today)}`;
  return [
    draft({
      topic: 'care',
      icon: 'talk',
      tone: isDue ? 'need' : 'plain',
      text,
      source,
      day: nextOn,
      link: { kind: 'contact', id },
    }),
  ];
}

function onDay(day: string, today: string): string {
  const words = dayInWords(day, today);
  return words === 'today' || words === 'yesterday' ? words : `on ${words}`;
}
