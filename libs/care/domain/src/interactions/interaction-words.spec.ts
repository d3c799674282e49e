import { expect, it } from 'vitest';
import { contactInWords } from './interaction-words';

it('says how it was and what came of it, and nothing where there is nothing to say', () => {
  const call = { channel: 'call', direction: 'outgoing', outcome: 'reached', mood: 'good' } as const;
  expect(contactInWords(call)).toBe('Call, good mood');
  expect(contactInWords({ ...call, mood: 'neutral' })).toBe('Call');
  expect(contactInWords({ ...call, outcome: 'no-answer', mood: null })).toBe('Call, no answer');
  expect(contactInWords({ ...call, channel: 'email', direction: 'incoming', mood: 'bad' })).toBe(
    'E-mail from them, bad mood',
  );
  expect(contactInWords({ ...call, channel: 'in-person', direction: 'incoming' })).toBe('Talk, good mood');
});
