import type { ComingDate, TodayView, WishToday } from '@regulars/briefs/contract';
import { expect, it } from 'vitest';
import { greeting, waiting } from './greeting';
import { comingOf, comingWords, needsOf, occasionOf, toldOf } from './needs';

const date = (change: Partial<ComingDate>): ComingDate => {
  const shared = {
    dateId: 'd1',
    kind: 'birthday',
    label: 'Birthday',
    day: '2026-11-22',
    inDays: 0,
    turns: 52,
    wish: null,
  } as const;
  return { customer: { id: 'c1', name: 'Leonie Köhler' }, ...shared, ...change };
};
const wish = (change: Partial<WishToday>): WishToday => {
  const shared = {
    touchpointId: 't1',
    at: '2026-11-22T08:00:00.000Z',
    what: 'Birthday wishes',
    status: 'sent',
    why: null,
  } as const;
  return { customer: { id: 'c2', name: 'Mark Philips' }, ...shared, ...change };
};
const today = (change: Partial<TodayView>): TodayView => {
  const empty = {
    dates: [],
    dateCount: 0,
    contact: [],
    contactCount: 0,
    goingOut: [],
    couldNot: [],
    asked: [],
    tasks: [],
    owed: [],
    complaints: [],
    feedback: [],
    returns: [],
    handoffs: [],
    putOff: [],
    approvals: 0,
  };
  return { day: '2026-11-22', ...empty, heartbeat: null, sample: false, ...change };
};

it('greets by the hour', () => {
  expect(greeting(9, 'Ana Lima')).toBe('Good morning, Ana.');
  expect(greeting(13, 'Ana')).toBe('Good afternoon, Ana.');
  expect(greeting(22, 'Ana')).toBe('Good evening, Ana.');
  expect(greeting(2, '')).toBe('Good evening.');
});

it('counts who waits in words', () => {
  expect(waiting(0, 0)).toBe('Nobody is waiting to hear from you.');
  expect(waiting(3, 0)).toBe('Three people are waiting to hear from you.');
  expect(waiting(1, 11)).toBe('One person is waiting to hear from you, eleven have stayed away.');
  expect(waiting(0, 34)).toBe('34 have stayed away.');
});

it('asks a person for a birthday that no wish goes out for', () => {
  const needs = needsOf(today({ dates: [date({})] }));
  expect(needs).toMatchObject([{ chip: 'Birthday today', why: 'Turns 52. No wish goes out by itself.' }]);
  const planned = { touchpointId: 't9', status: 'planned', at: null } as const;
  expect(needsOf(today({ dates: [date({ wish: planned })] }))).toEqual([]);
  expect(comingOf(today({ dates: [date({ wish: planned })] }))).toHaveLength(1);
});

it('asks to decide about what may have been sent, and only tells what was skipped', () => {
  const view = today({
    couldNot: [wish({ status: 'unknown', why: 'The line went dead.' }), wish({ status: 'skipped' })],
  });
  expect(needsOf(view)).toMatchObject([
    { chip: 'May have been sent', why: 'The line went dead.', main: { link: ['/plan', 't1'] } },
  ]);
  expect(toldOf(view)).toHaveLength(1);
});

it('asks to decide about what customers ask for', () => {
  const asked = [
    { requestId: 'r1', customer: { id: 'c1', name: 'Leonie' }, kind: 'forget', answerBy: '2026-12-28' },
  ] as const;
  expect(needsOf(today({ asked: [...asked] }))).toMatchObject([
    { chip: 'To be forgotten', main: { link: ['/requests'] } },
  ]);
});

it('says each birthday once: where its wish goes out, where it needs somebody, or where it is coming', () => {
  const leonie = date({ wish: { touchpointId: 't1', status: 'planned', at: null } });
  const goingOut = today({ dates: [leonie], goingOut: [wish({ status: 'planned' })] });
  expect(comingOf(goingOut)).toEqual([]);
  expect(occasionOf(goingOut.goingOut[0]!, goingOut)).toBe('turns 52');

  const skipped = date({ wish: { touchpointId: 't1', status: 'skipped', at: null } });
  const couldNot = today({ dates: [skipped], couldNot: [wish({ status: 'skipped', why: 'No address.' })] });
  expect(needsOf(couldNot)).toMatchObject([{ why: 'Turns 52. No address.' }]);
  expect(toldOf(couldNot)).toEqual([]);
  expect(comingOf(couldNot)).toEqual([]);
});

it('says what is coming', () => {
  expect(comingWords(date({}))).toBe('turns 52');
  expect(comingWords(date({ turns: null }))).toBe('has a birthday');
  expect(comingWords(date({ kind: 'other', label: 'First day with us', turns: 5 }))).toBe('First day with us, 5 years');
});

it('puts what we owe and what is not well before everything else, and who we meant to call at the end', () => {
  const customer = { id: 'c1', name: 'Leonie Köhler' };
  const care = {
    owed: [
      {
        promiseId: 'p1',
        customer: { ...customer, phone: null },
        what: 'new labels',
        words: 'due tomorrow',
        overdue: false,
        who: 'Ana',
        mine: true,
      },
      {
        promiseId: 'p2',
        customer: { ...customer, phone: null },
        what: 'a call',
        words: '1 day overdue',
        overdue: true,
        who: 'Rui',
        mine: false,
      },
    ],
    complaints: [
      { complaintId: 'k1', customer, about: 'It came broken.', days: 3, who: null, decide: false, check: false },
    ],
    returns: [
      {
        interactionId: 'i1',
        customer: { ...customer, phone: null },
        nextStep: 'ask about the garden',
        day: '2026-11-22',
        who: 'Ana',
      },
    ],
  };
  expect(needsOf(today(care)).map(({ chip, why }) => `${chip}: ${why}`)).toEqual([
    'Promise overdue: “a call”, 1 day overdue. Rui sees to it.',
    'Complaint, 3 days: It came broken.',
    'Promise: “new labels”, due tomorrow.',
    'To be in touch again: ask about the garden, said Ana.',
  ]);
});

it('asks who may decide to decide, and asks again once a complaint is closed', () => {
  const shared = { complaintId: 'k1', customer: { id: 'c1', name: 'Leonie' }, about: 'x', days: 0, who: null };
  const of = (more: { decide: boolean; check: boolean }) => needsOf(today({ complaints: [{ ...shared, ...more }] }))[0];
  expect(of({ decide: true, check: false })).toMatchObject({
    chip: 'Asks for your decision',
    main: { label: 'Decide' },
  });
  expect(of({ decide: false, check: true })).toMatchObject({ chip: 'Is it good now?', main: { label: 'Ask' } });
});
