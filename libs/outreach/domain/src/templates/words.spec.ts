import { expect, it } from 'vitest';
import { bestTag } from '../languages/tags';
import { voiceOf, wordsFor } from './words';

const many = {
  language: 'en',
  words: ['en', 'de', 'fr'].map((language) => ({
    language,
    subject: language,
    body: language,
    belatedSubject: null,
    belatedBody: null,
  })),
};

it.each([
  ['fr-CA', 'de', 'fr'],
  ['de', 'en', 'de'],
  ['pt', 'de', 'en'],
  [null, 'de-AT', 'de'],
  [null, 'pt', 'en'],
])('a customer who speaks %s in a shop that speaks %s reads %s', (theirs, shops, read) => {
  expect(wordsFor(many, theirs, shops).language).toBe(read);
});

it('finds the nearest tag', () => {
  expect(bestTag('zh-Hant-TW', ['zh', 'zh-Hant'])).toBe('zh-Hant');
  expect(bestTag('PT-br', ['pt-PT', 'pt-BR'])).toBe('pt-BR');
  expect(bestTag('pt', ['pt-BR', 'en'])).toBe('pt-BR');
  expect(bestTag('nl', ['pt-BR', 'en'])).toBeUndefined();
});

it('writes dates as the reader does, else as the shop’s country does', () => {
  expect(voiceOf('en', 'en-US', 'PT')).toBe('en-US');
  expect(voiceOf('en', 'pt', 'PT')).toBe('en-PT');
  expect(voiceOf('de-AT', null, 'PT')).toBe('de-AT');
});
