import { expect, it } from 'vitest';
import { matchingTold } from './told-search';

it('finds an answer by words of the question or the answer, without accents and capitals', () => {
  const about = (topic: string, answer: string) => ({
    id: topic,
    topic,
    answer,
    heardBy: 'Rui',
    heardAt: '2026-05-03T10:00:00.000Z',
    interactionId: null,
  });
  const answers = [about('Which wood?', 'Eiche, nie wieder Kiefer'), about('Café or tea?', 'Tea')];
  expect(matchingTold(answers, 'WOOD kiefer').map(({ topic }) => topic)).toEqual(['Which wood?']);
  expect(matchingTold(answers, 'cafe').map(({ topic }) => topic)).toEqual(['Café or tea?']);
  expect(matchingTold(answers, ' ')).toHaveLength(2);
  expect(matchingTold(answers, 'glass')).toEqual([]);
});
