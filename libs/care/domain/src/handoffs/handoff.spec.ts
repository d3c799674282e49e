import { expect, it } from 'vitest';
import { answerHandoff, type OfferedHandoff } from './handoff';

const offered: OfferedHandoff = { state: 'offered', fromId: 'ana', toId: 'rui' };

it('is answered by the colleague it is offered to, and taken back by who offered it', () => {
  expect(answerHandoff(offered, 'accept', 'rui')).toEqual({ kind: 'answered', state: 'accepted' });
  expect(answerHandoff(offered, 'decline', 'rui')).toEqual({ kind: 'answered', state: 'declined' });
  expect(answerHandoff(offered, 'withdraw', 'ana')).toEqual({ kind: 'answered', state: 'withdrawn' });
});

it('is nobody else’s to answer, and answered once', () => {
  expect(answerHandoff(offered, 'accept', 'ana')).toMatchObject({ code: 'not-yours' });
  expect(answerHandoff(offered, 'withdraw', 'rui')).toMatchObject({ code: 'not-yours' });
  expect(answerHandoff({ ...offered, state: 'declined' }, 'accept', 'rui')).toMatchObject({ code: 'answered' });
});
