import { expect, it } from 'vitest';
import { likeness, wordsOfComplaint } from './likeness';

const told = (said: string) => wordsOfComplaint({ said, paraphrase: null, cause: null });

it('takes the words that say what it is about, accents folded', () => {
  expect([...told('The délivery came broken, the DELIVERY!')]).toEqual(['delivery', 'came', 'broken']);
});

it('is 1 for the same words, 0 for none in common, and between else', () => {
  const broken = told('delivery came broken');
  expect(likeness(broken, told('broken came delivery'))).toBe(1);
  expect(likeness(broken, told('wrong label printed'))).toBe(0);
  expect(likeness(broken, told('delivery came late'))).toBeCloseTo(0.5);
  expect(likeness(told(''), told(''))).toBe(0);
});
