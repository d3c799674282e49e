import { Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { composeBrief } from './compose';
import type { BriefFacts, NoteFact, PreferenceFact, VisitFact } from './facts';
import type { BriefLine } from './line';

/** The day on which all these briefs are read. */
export const sunday = Temporal.PlainDate.from('2026-11-22');
/** Somebody we know nothing of. */
export const nobody: BriefFacts = {
  customerId: 'c1', callThem: null, sayIt: null, company: null, city: null, speaks: null, rep: null, metThrough: null, sentBy: null, sent: [], archived: false,
  standing: { doNotContact: false, deceased: false, moved: false },
  notes: [], preferences: [], dates: [], wishes: [], visits: [], contacts: [], owed: [], complaints: [], conduct: null, feedback: [], rewards: [], needed: [], rhythm: null, locale: 'de-DE', leapChoice: '28-february',
}; // prettier-ignore
export const aCustomer = (facts: Partial<BriefFacts>): BriefFacts => ({ ...nobody, ...facts });
export const aNote = (text: string, note: Partial<NoteFact> = {}): NoteFact => ({
  id: 'n1',
  text,
  pinned: false,
  private: false,
  by: 'Ana',
  day: '2026-10-12',
  ...note,
});
export const aTaste = (text: string, taste: Partial<PreferenceFact> = {}): PreferenceFact => ({
  id: 'p1',
  kind: 'food',
  stance: 'like',
  text,
  source: 'said',
  day: '2026-05-03',
  ...taste,
});
export const aVisit = (day: string, visit: Partial<VisitFact> = {}): VisitFact => ({
  id: 'v1',
  day,
  amount: null,
  items: [],
  note: null,
  ...visit,
});
export const birthday = (on: string) => [{ id: 'd1', kind: 'birthday' as const, label: null, on }];
export const rhythm = (lastDay: string, usualDays: number | null, visitDays = 12) => ({
  visitDays,
  firstDay: '2021-03-01',
  lastDay,
  usualDays,
});
/** What the lines of a brief say. */
export const texts = (facts: Partial<BriefFacts>, day = sunday): string[] =>
  composeBrief(aCustomer(facts), day).lines.map((line) => line.text);
/** Its first line. */
export function first(facts: Partial<BriefFacts>, day = sunday): BriefLine {
  const [line] = composeBrief(aCustomer(facts), day).lines;
  if (!line) throw new Error('This brief says nothing.');
  return line;
}

const text = fc.string({ minLength: 1, maxLength: 400 });
const day = fc.integer({ min: 0, max: 900 }).map((days) => sunday.subtract({ days }).toString());
/** What anybody may have written down of anybody. */
export const anyFacts = fc.record({
  notes: fc.array(fc.record({ id: fc.uuid(), text, pinned: fc.boolean(), private: fc.boolean(), by: fc.option(text), day })),
  preferences: fc.array(fc.record({
    id: fc.uuid(), kind: fc.constantFrom('food', 'allergy', 'size', 'contact', 'access'), stance: fc.constantFrom('like', 'dislike', 'need'),
    text, source: fc.constantFrom('said', 'observed', 'learnt', 'imported'), day,
  })),
  dates: fc.array(fc.record({ id: fc.uuid(), kind: fc.constantFrom('birthday', 'other'), label: fc.option(text), on: day })),
  visits: fc.array(fc.record({ id: fc.uuid(), day, amount: fc.constant(null), items: fc.array(text), note: fc.option(text) })),
  standing: fc.record({ doNotContact: fc.boolean(), deceased: fc.boolean(), moved: fc.boolean() }),
  rewards: fc.array(fc.record({ id: fc.uuid(), name: text, nth: fc.integer({ min: 2, max: 20 }), day, lastDay: fc.constant('2026-12-31') })),
  complaints: fc.array(fc.record({
    id: fc.uuid(), about: text, isOpen: fc.boolean(), openedOn: fc.constant('2026-11-20'), wished: fc.option(text),
    recovery: fc.option(fc.constant({ made: 1, owed: 12 }), { nil: undefined }),
  }), { maxLength: 2 }),
  conduct: fc.option(fc.record({
    id: fc.uuid(), what: text, follows: text, by: fc.option(text), setOn: fc.constant('2026-11-01'), until: fc.constant('2026-12-31'),
  })),
  owed: fc.array(fc.record({
    id: fc.uuid(), kind: fc.constantFrom('ours', 'asked'), what: text, standing: fc.constantFrom('overdue', 'warning', 'far'),
    words: fc.constant('due soon'), who: fc.option(text),
  })),
}); // prettier-ignore
