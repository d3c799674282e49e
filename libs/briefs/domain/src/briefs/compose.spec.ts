import { Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBrief, firstScreen } from './compose';
import type { BriefFacts, FeedbackFact, NoteFact, PreferenceFact, VisitFact } from './facts';
import { icons, tones, topics, type BriefLine } from './line';
import { purposes, type Purpose } from './purpose';

const sunday = Temporal.PlainDate.from('2026-11-22');
const nobody: BriefFacts = {
  customerId: 'c1', callThem: null, sayIt: null, company: null, city: null, speaks: null, rep: null, metThrough: null, sentBy: null, sent: [], archived: false,
  standing: { doNotContact: false, deceased: false, moved: false },
  notes: [], preferences: [], dates: [], wishes: [], visits: [], contacts: [], owed: [], complaints: [], conduct: null, feedback: [], rewards: [], needed: [], rhythm: null, locale: 'de-DE', leapChoice: '28-february',
}; // prettier-ignore
const aCustomer = (facts: Partial<BriefFacts>): BriefFacts => ({ ...nobody, ...facts });
const aNote = (text: string, note: Partial<NoteFact> = {}): NoteFact => ({
  id: 'n1',
  text,
  pinned: false,
  private: false,
  by: 'Ana',
  day: '2026-10-12',
  ...note,
});
const aTaste = (text: string, taste: Partial<PreferenceFact> = {}): PreferenceFact => ({
  id: 'p1',
  kind: 'food',
  stance: 'like',
  text,
  source: 'said',
  day: '2026-05-03',
  ...taste,
});
const aVisit = (day: string, visit: Partial<VisitFact> = {}): VisitFact => ({
  id: 'v1',
  day,
  amount: null,
  items: [],
  note: null,
  ...visit,
});
const birthday = (on: string) => [{ id: 'd1', kind: 'birthday' as const, label: null, on }];
const rhythm = (lastDay: string, usualDays: number | null, visitDays = 12) => ({
  visitDays,
  firstDay: '2021-03-01',
  lastDay,
  usualDays,
});
const texts = (facts: Partial<BriefFacts>, day = sunday): string[] =>
  composeBrief(aCustomer(facts), day).lines.map((line) => line.text);
const first = (facts: Partial<BriefFacts>, day = sunday) => composeBrief(aCustomer(facts), day).lines[0]!;

describe('a brief', () => {
  it('is calm about somebody we know nothing of', () => {
    expect(composeBrief(nobody, sunday)).toEqual({ purpose: 'call', headline: 'No visit written down yet', lines: [] });
  });

  it('tells the sketch of a Saturday’s child, in order', () => {
    const brief = composeBrief(
      aCustomer({
        sayIt: 'lay-OH-nee KUR-ler',
        notes: [aNote('Is planning the garden. Ask about the garden.')],
        preferences: [
          aTaste('buys Jazz most: 7 of 12 visits', { source: 'learnt', kind: 'product' }),
          aTaste('No nuts', { kind: 'allergy', stance: 'need' }),
        ],
        dates: birthday('1986-11-28'),
        wishes: [{ id: 't1', day: '2026-11-28', sendDay: '2026-11-28', time: '09:00', state: 'planned' }],
        rhythm: rhythm('2026-11-01', 28),
      }),
      sunday,
    );
    expect(brief.headline).toBe('Regular since 2021, last here 3 weeks ago');
    expect(brief.lines.filter((line) => line.essential).map(({ text, source }) => [text, source])).toEqual([
      ['Allergy: No nuts', 'said on 3 May'],
      ['Birthday on Saturday, in 6 days, turning 40', 'wishes planned 09:00'],
      ['“Is planning the garden.”', 'note by Ana, 12 October'],
      ['Ask about the garden.', 'note by Ana, 12 October'],
      ['Buys Jazz most: 7 of 12 visits', 'from purchases'],
      ['Say lay-OH-nee KUR-ler', null],
    ]);
    expect(brief.lines[1]!.link).toEqual({ kind: 'touchpoint', id: 't1' });
  });
});

describe('conduct', () => {
  const conduct = {
    id: 'k1',
    what: 'Threw a box at the counter, and said “you will see”.',
    follows: 'Only two of us together',
    by: 'Ana',
    setOn: '2026-03-03',
    until: '2027-01-01',
  };
  const complaint = { id: 'r1', about: 'The box was torn', isOpen: true, openedOn: '2026-11-20', wished: null };
  const owed = {
    id: 'o1',
    kind: 'ours' as const,
    what: 'new labels',
    standing: 'overdue' as const,
    words: 'late',
    who: null,
  };

  it.each(purposes)('stands first after what they complain of, before all else, for %s', (purpose) => {
    const facts = aCustomer({
      conduct,
      complaints: [{ ...complaint, recovery: undefined }],
      owed: [owed],
      preferences: [aTaste('nuts', { kind: 'allergy' })],
    });
    const { lines } = composeBrief(facts, sunday, purpose);
    expect(lines.slice(0, 3).map(({ icon }) => icon)).toEqual(['complaint', 'conduct', 'promise']);
  });

  it('says what follows, what happened, who set it and until when', () => {
    expect(first({ conduct })).toEqual({
      topic: 'care',
      icon: 'conduct',
      tone: 'need',
      text: 'Only two of us together. What happened: Threw a box at the counter, and said “you will see”.',
      source: 'set by Ana on 3 March, until 1 January 2027',
      day: '2027-01-01',
      link: { kind: 'conduct', id: 'k1' },
      essential: true,
    });
    expect(first({ conduct: { ...conduct, by: null, setOn: '2026-11-22' } }).source).toBe(
      'set today, until 1 January 2027',
    );
  });
});

it('says of a private note that nobody else sees it', () => {
  const lines = composeBrief(
    aCustomer({ notes: [aNote('Plums. Ask about the plums.', { private: true })] }),
    sunday,
  ).lines;
  expect(lines.map(({ source }) => source)).toEqual(Array(2).fill('only you see this, 12 October'));
});

describe('standing', () => {
  it('comes before everything, soberly', () => {
    const line = first({
      standing: { ...nobody.standing, doNotContact: true },
      preferences: [aTaste('nuts', { kind: 'allergy' })],
    });
    expect(line).toMatchObject({
      text: 'Asked not to be contacted. Speak only when spoken to.',
      tone: 'wrong',
      essential: true,
    });
  });
  it('plans nothing and sells nothing to the dead', () => {
    const lines = composeBrief(
      aCustomer({
        standing: { ...nobody.standing, deceased: true },
        dates: birthday('1940-11-23'),
        rhythm: rhythm('2025-01-01', 9),
        preferences: [aTaste('jazz')],
        notes: [aNote('The daughter came to say goodbye. Ask her about the records.')],
        visits: [aVisit('2025-01-01', { items: ['Jazz'] })],
      }),
      sunday,
    );
    expect(lines.headline).toBe('Customer since 2021');
    expect(lines.lines.map((line) => line.topic)).toEqual(['standing', 'last', 'last']);
    expect(lines.lines[0]!.text).toBe('Has died. Nothing is sent, and nobody should call.');
  });
  it('warns of an address that is no longer theirs, and says who is archived', () => {
    expect(texts({ standing: { ...nobody.standing, moved: true }, archived: true })).toEqual([
      'Has moved away: address and phone may belong to others now.',
      'Archived: no longer on any list.',
    ]);
  });
});

describe('tastes', () => {
  it('puts allergies first, then needs, and keeps them on the first screen however many', () => {
    const preferences = [
      ...Array.from({ length: 9 }, (_, at) => aTaste(`thing ${at}`, { stance: 'need', kind: 'access' })),
      aTaste('allergic to latex', { kind: 'allergy' }),
    ];
    const { lines } = composeBrief(aCustomer({ preferences }), sunday);
    expect(lines[0]).toMatchObject({ text: 'Allergic to latex', tone: 'wrong', icon: 'never' });
    expect(lines[1]).toMatchObject({ text: 'Needs: thing 0', tone: 'need' });
    expect(lines.every((line) => line.essential)).toBe(true);
  });
  it('says how each is known', () => {
    const known = (taste: Partial<PreferenceFact>) => first({ preferences: [aTaste('tea', taste)] }).source;
    expect(known({})).toBe('said on 3 May');
    expect(known({ source: 'observed', day: '2024-05-03' })).toBe('seen on 3 May 2024');
    expect(known({ source: 'imported', day: '2026-11-22' })).toBe('imported today');
    expect(known({ source: 'learnt' })).toBe('from purchases');
  });
  it('names likes, dislikes, sizes and ways to be reached', () => {
    expect(
      texts({
        preferences: [
          aTaste('tea'),
          aTaste('coffee', { stance: 'dislike' }),
          aTaste('38', { kind: 'size' }),
          aTaste('a call', { kind: 'contact' }),
          aTaste('text messages', { kind: 'contact', stance: 'dislike' }),
        ],
      }),
    ).toEqual(['Reach by: a call', 'Likes: tea', 'Avoid: text messages', 'Dislikes: coffee', 'Size: 38']);
  });
});

describe('what is coming', () => {
  it('says days and years as people do', () => {
    const said = (on: string, day = sunday) => texts({ dates: birthday(on) }, day)[0];
    expect(said('1986-12-04')).toBe('Birthday in 12 days, turning 40');
    expect(said('--11-23')).toBe('Birthday tomorrow');
    expect(said('1986-11-22')).toBe('Birthday today, turning 40');
    expect(said('1984-02-29', Temporal.PlainDate.from('2027-02-20'))).toBe('Birthday in 8 days, turning 43');
    expect(said('1986-03-22')).toBeUndefined();
    expect(texts({ dates: [{ id: 'd', kind: 'anniversary', label: 'Wedding day', on: '2016-11-29' }] })).toEqual([
      'Wedding day on Sunday, in 7 days, 10 years',
    ]);
  });
  it('needs somebody when it is today and no wish goes out', () => {
    const dates = birthday('1986-11-22');
    const wish = { id: 't1', day: '2026-11-22', sendDay: '2026-11-22', time: '09:00' };
    expect(first({ dates }).tone).toBe('need');
    expect(first({ dates, wishes: [{ ...wish, state: 'not sent' }] })).toMatchObject({
      tone: 'need',
      source: 'wishes not sent',
    });
    expect(first({ dates, wishes: [{ ...wish, state: 'sent' }] })).toMatchObject({
      tone: 'plain',
      source: 'wishes sent',
    });
  });
  it('says when the wishes go out on another day than the birthday', () => {
    const wish = { id: 't1', day: '2026-11-29', sendDay: '2026-11-27', time: '17:00', state: 'planned' as const };
    expect(first({ dates: birthday('--11-29'), wishes: [wish] }).source).toBe('wishes planned 27 November, 17:00');
  });
  it('keeps 29 February on 1 March where the owner chose so', () => {
    const day = Temporal.PlainDate.from('2027-02-28');
    expect(texts({ dates: birthday('1984-02-29'), leapChoice: '1-march' }, day)).toEqual([
      'Birthday tomorrow, turning 43',
    ]);
  });
});

describe('habits', () => {
  it('says loudly who stays away, against their own rhythm', () => {
    expect(first({ rhythm: rhythm('2026-10-29', 9) })).toMatchObject({
      text: 'Usually every 9 days, now 24',
      source: 'from 12 visits',
      tone: 'need',
      link: { kind: 'visits', id: 'c1' },
    });
    expect(texts({ rhythm: rhythm('2026-11-15', 9) })).toEqual(['Comes every 9 days or so']);
    expect(texts({ rhythm: rhythm('2026-01-01', null, 2) })).toEqual([]);
  });
  it('says what they bought last, as their country writes money, and asks how it was', () => {
    const visits = [
      aVisit('2026-11-01', {
        items: ['Jazz', 'Soul'],
        amount: { minor: 3190, currency: 'EUR' },
        note: 'Was in a hurry.',
      }),
      aVisit('2026-10-12', { id: 'v2', items: ['Rock'] }),
    ];
    expect(texts({ visits }).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Last here 3 weeks ago: Jazz and Soul, 31,90 €. “Was in a hurry.”',
      'Ask how it was: Jazz and Soul, 3 weeks ago',
      '12 October: Rock',
    ]);
  });
  it('greets the first-time guest as one', () => {
    expect(composeBrief(aCustomer({ rhythm: rhythm('2026-11-20', null, 1) }), sunday).headline).toBe(
      'First here 2 days ago',
    );
    expect(composeBrief(aCustomer({ rhythm: rhythm('2026-11-20', null, 2) }), sunday).headline).toBe(
      'Here twice, last 2 days ago',
    );
  });
});

describe('talk', () => {
  it('picks up what a colleague asked for, and a day just past', () => {
    expect(
      texts({
        notes: [aNote('Nice chat.\nNext time show the new labels! Left at five.', { by: null })],
        dates: birthday('--11-19'),
      }),
    ).toEqual([
      '“Nice chat. Left at five.”',
      'Next time show the new labels!',
      'Birthday was 3 days ago: ask how it went',
    ]);
  });
});

// What anybody may have written down of anybody.
const text = fc.string({ minLength: 1, maxLength: 400 });
const day = fc.integer({ min: 0, max: 900 }).map((days) => sunday.subtract({ days }).toString());
const facts = fc.record({
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

describe('any brief', () => {
  it('fits the first screen but for what must be known, puts it first, and never guesses a pronoun', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { lines } = composeBrief(aCustomer(some), sunday);
        const essential = lines.filter((line) => line.essential);
        expect(lines.slice(0, essential.length)).toEqual(essential);
        const musts = essential.filter(
          ({ topic, icon, tone }) =>
            topic === 'standing' ||
            ['never', 'need', 'complaint', 'conduct'].includes(icon) ||
            (icon === 'promise' && tone !== 'plain'),
        );
        expect(essential.length).toBeLessThanOrEqual(Math.max(firstScreen, musts.length));
        for (const line of lines) {
          expect(topics).toContain(line.topic);
          expect(icons).toContain(line.icon);
          expect(tones).toContain(line.tone);
        }
      }),
    );
    expect(
      JSON.stringify(composeBrief(aCustomer({ dates: birthday('--11-22'), rhythm: rhythm('2026-10-01', 9) }), sunday)),
    ).not.toMatch(/\b(he|she|his|her|him)\b/i);
  });
});

describe('a brief for a purpose', () => {
  const told = (some: Partial<BriefFacts>, purpose: Purpose) => composeBrief(aCustomer(some), sunday, purpose).lines;

  it('tells the same whatever it is for; of a complaint nobody talks with small talk or a reward', () => {
    const sorted = (lines: readonly BriefLine[]) => lines.map(({ text }) => text).toSorted();
    fc.assert(
      fc.property(facts, (some) => {
        const call = told(some, 'call');
        expect(sorted(told(some, 'visit'))).toEqual(sorted(call));
        const grave = call.filter(({ topic, icon }) => some.standing.deceased || (topic !== 'talk' && icon !== 'gift'));
        expect(sorted(told(some, 'complaint'))).toEqual(sorted(grave));
        for (const purpose of purposes) {
          const before = told(some, purpose).findIndex(({ icon }) => icon !== 'complaint' && icon !== 'stop');
          const open = told(some, purpose).findLastIndex(({ icon }) => icon === 'complaint');
          expect(before === -1 || open < before || told(some, purpose)[before]?.topic === 'standing').toBe(true);
        }
      }),
    );
  });

  it('has what waits for them and what they like first where they stand at the counter', () => {
    const some = {
      rewards: [{ id: 'r1', name: 'A free coffee', nth: 10, day: '2026-11-20', lastDay: '2026-12-31' }],
      preferences: [aTaste('Rioja'), aTaste('call after six', { id: 'p2', kind: 'contact' })],
      notes: [aNote('Is planning the garden.')],
      visits: [aVisit('2026-11-01', { items: ['Rioja'] })],
    };
    const visit = told(some, 'visit').map(({ text }) => text);
    expect(visit.slice(0, 2)).toEqual([expect.stringContaining('A free coffee'), 'Likes: Rioja']);
    expect(visit.at(-1)).toBe('Reach by: call after six');
  });

  it('is about the complaint while one is open, unless somebody says otherwise', () => {
    const complaint = { id: 'k1', about: 'Broken.', openedOn: '2026-11-20', wished: null, recovery: undefined };
    const of = (isOpen: boolean, purpose?: Purpose) =>
      composeBrief(aCustomer({ complaints: [{ ...complaint, isOpen }] }), sunday, purpose).purpose;
    expect([of(true), of(false), of(true, 'visit')]).toEqual(['complaint', 'call', 'visit']);
  });
});

describe('what they are looking for', () => {
  const table = aTaste('looking for a bigger table', { kind: 'product', stance: 'need' });
  const oak = { offerId: 'o1', name: 'Oak tables', lastDay: '2026-12-06', need: 'a bigger table' };

  it('is told with the offer that may fit, after what must not go wrong', () => {
    const nuts = aTaste('nuts', { kind: 'allergy', stance: 'need' });
    expect(texts({ preferences: [table, nuts], needed: [oak] })).toEqual([
      'Allergy: nuts',
      'The offer ‘Oak tables’ may fit: looking for a bigger table',
      'Is looking for: a bigger table',
    ]);
  });

  it('sells nothing while one speaks of what went wrong', () => {
    const lines = composeBrief(aCustomer({ preferences: [table], needed: [oak] }), sunday, 'complaint').lines;
    expect(lines.map(({ text }) => text)).toEqual(['Is looking for: a bigger table']);
  });
});

describe('care in a brief', () => {
  const complaint = {
    id: 'k1',
    about: 'Two bottles came broken.',
    isOpen: true,
    openedOn: '2026-11-20',
    wished: 'Two new ones.',
    recovery: { made: 1, owed: 12 },
  };
  const owed = {
    id: 'p1',
    kind: 'ours',
    what: 'new labels',
    standing: 'warning',
    words: 'due tomorrow',
    who: 'Ana',
  } as const;
  const contact = {
    id: 'i1',
    day: '2026-11-18',
    by: 'Ana',
    channel: 'call',
    direction: 'outgoing',
    outcome: 'reached',
    mood: 'good',
    said: 'Is planning the garden.',
    nextStep: null,
    nextOn: null,
  } as const;

  it('tells an open complaint before all else, then what we owe by tomorrow, then how far it is made good', () => {
    const facts = {
      complaints: [complaint],
      owed: [owed],
      preferences: [aTaste('nuts', { kind: 'allergy', stance: 'need' })],
    };
    expect(texts(facts).slice(0, 4)).toEqual([
      'Complaint, open for 2 days: Two bottles came broken. They wish: Two new ones.',
      'Promised: new labels, due tomorrow',
      'Allergy: nuts',
      '1 of 12 good contacts since it went wrong: Two bottles came broken.',
    ]);
    expect(
      composeBrief(aCustomer(facts), sunday)
        .lines.slice(0, 3)
        .every(({ essential }) => essential),
    ).toBe(true);
  });

  it('tells what is owed later further down, and a closed complaint only until it is made good', () => {
    const later = { ...owed, standing: 'far', words: 'due Monday, in 8 days' } as const;
    const closed = { ...complaint, isOpen: false };
    expect(texts({ owed: [later], complaints: [closed] })).toEqual([
      '1 of 12 good contacts since it went wrong: Two bottles came broken.',
      'Promised: new labels, due Monday, in 8 days',
    ]);
    expect(texts({ complaints: [{ ...closed, recovery: undefined }] })).toEqual([]);
  });

  it('says first whether what went wrong is good now, before who they are', () => {
    const said = { id: 'f1', about: 'complaint', answer: 'good', words: null, day: '2026-11-20', saidOn: '2026-11-20' };
    const known = {
      feedback: [said as FeedbackFact],
      contacts: [contact],
      complaints: [{ ...complaint, isOpen: false }],
    };
    expect(texts(known).slice(0, 2)).toEqual([
      '1 of 12 good contacts since it went wrong: Two bottles came broken.',
      'It is good now',
    ]);
  });

  it('says what the last talk was about, how it went and who had it; the newer of talk and note first', () => {
    const said = composeBrief(aCustomer({ contacts: [contact] }), sunday).lines[0];
    expect(said).toMatchObject({ text: '“Is planning the garden.”', source: 'call, good mood, Ana, 18 November' });
    const note = aNote('Brought her dog.', { day: '2026-11-20' });
    expect(texts({ contacts: [contact], notes: [note] }).slice(0, 2)).toEqual([
      '“Brought her dog.”',
      '“Is planning the garden.”',
    ]);
  });

  it('reminds of the next step until there was another contact', () => {
    const next = { ...contact, nextStep: 'ask about the labels', nextOn: '2026-11-21' };
    expect(texts({ contacts: [next] })[0]).toBe('Next: ask about the labels');
    const since = { ...contact, id: 'i2', outcome: 'no-answer', said: null } as const;
    expect(texts({ contacts: [since, next] })).not.toContain('Next: ask about the labels');
  });
});
