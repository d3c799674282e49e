import { expect, it } from 'vitest';
import { answerHandoff, offerAgain, type OfferedHandoff } from './handoff';

const offered: OfferedHandoff = { state: 'offered', fromId: 'ana', toId: 'rui' };
const ana = { userId: 'ana', role: 'rep' } as const;
const rui = { userId: 'rui', role: 'rep' } as const;
const marta = { userId: 'marta', role: 'manager' } as const;

it('is answered by the colleague it is offered to, and taken back by who offered it or a manager', () => {
  expect(answerHandoff(offered, 'accept', rui)).toEqual({ kind: 'answered', state: 'accepted' });
  expect(answerHandoff(offered, 'decline', rui)).toEqual({ kind: 'answered', state: 'declined' });
  expect(answerHandoff(offered, 'withdraw', ana)).toEqual({ kind: 'answered', state: 'withdrawn' });
  expect(answerHandoff(offered, 'withdraw', marta)).toEqual({ kind: 'answered', state: 'withdrawn' });
});

it('is nobody else’s to answer, and answered once', () => {
  expect(answerHandoff(offered, 'accept', ana)).toMatchObject({ code: 'not-yours' });
  expect(answerHandoff(offered, 'accept', marta)).toMatchObject({ code: 'not-yours' });
  expect(answerHandoff(offered, 'withdraw', rui)).toMatchObject({ code: 'not-yours' });
  expect(answerHandoff({ ...offered, state: 'declined' }, 'accept', rui)).toMatchObject({ code: 'answered' });
  expect(answerHandoff({ ...offered, state: 'accepted' }, 'withdraw', ana)).toMatchObject({ code: 'answered' });
});

it('is offered again by whoever said No or took it back, or a manager; never once somebody took over', () => {
  const again = { kind: 'answered', state: 'offered' };
  expect(offerAgain({ ...offered, state: 'declined' }, rui)).toEqual(again);
  expect(offerAgain({ ...offered, state: 'declined' }, ana)).toMatchObject({ code: 'not-yours' });
  expect(offerAgain({ ...offered, state: 'withdrawn' }, ana)).toEqual(again);
  expect(offerAgain({ ...offered, state: 'withdrawn' }, marta)).toEqual(again);
  expect(offerAgain({ ...offered, state: 'accepted' }, rui)).toMatchObject({ code: 'answered' });
  expect(offerAgain(offered, ana)).toMatchObject({ code: 'offered' });
});
