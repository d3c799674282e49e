import { draft, type Draft } from './drafts';
import type { BriefFacts } from './facts';

/** How to say their name and what to call them. */
export function nameLines(facts: BriefFacts): Draft[] {
  const link = { kind: 'customer', id: facts.customerId } as const;
  const said = facts.sayIt === null ? [] : [`Say ${facts.sayIt}`];
  const called = facts.callThem === null ? [] : [`${said.length > 0 ? 'call them' : 'Call them'} ${facts.callThem}`];
  const text = [...said, ...called].join('; ');
  return text === '' ? [] : [draft({ topic: 'who', icon: 'say', text, link })];
}

/** Where they belong: their company and place, their language, who looks after them, whom they came through. */
export function placeLines(facts: BriefFacts): Draft[] {
  const link = { kind: 'customer', id: facts.customerId } as const;
  const place = [facts.company, facts.city].filter((part) => part !== null).join(', ');
  const texts = [
    place === '' ? null : place,
    facts.speaks === null ? null : `Speaks ${facts.speaks}`,
    facts.rep === null ? null : `Looked after by ${facts.rep}`,
    facts.metThrough === null ? null : `Came through ${facts.metThrough}`,
  ];
  return texts.flatMap((text) => (text === null ? [] : [draft({ topic: 'who', icon: 'person', text, link })]));
}
