import type { HandoffView } from '@regulars/care/contract';
import { expect, it } from 'vitest';
import { handoffInWords, turnOf } from './handoff-words';

const ana = { id: 'ana', name: 'Ana' };
const rui = { id: 'rui', name: 'Rui' };
const offered: HandoffView = {
  ...{ id: 'h1', customer: { id: 'c1', name: 'Leonie' }, from: ana, to: rui, matter: null, note: null },
  ...{ complaintId: null, state: 'offered', why: null, told: null, times: 1, warns: false },
  ...{ createdAt: '2026-11-24T09:00:00.000Z', answeredAt: null },
};

const rep = (userId: string) => ({ userId, manages: false });

it('knows whose turn it is', () => {
  expect(turnOf(offered, rep('rui'))).toBe('answer');
  expect(turnOf(offered, rep('ana'))).toBe('wait');
  expect(turnOf(offered, rep('marta'))).toBe('none');
  expect(turnOf(offered, { userId: 'marta', manages: true })).toBe('wait');
  expect(turnOf({ ...offered, state: 'accepted' }, rep('ana'))).toBe('tell');
  expect(turnOf({ ...offered, state: 'accepted', told: 'call' }, rep('ana'))).toBe('none');
});

it('says what became of it', () => {
  expect(handoffInWords(offered)).toBe('Ana asked Rui to take over.');
  expect(handoffInWords({ ...offered, state: 'accepted', told: 'call' })).toBe(
    'Rui took over from Ana. The customer was told on the phone.',
  );
  expect(handoffInWords({ ...offered, state: 'declined', why: 'I am away.' })).toBe(
    'Rui could not take over: I am away.',
  );
});
