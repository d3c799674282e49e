import { expect, it } from 'vitest';
import { gapsOf, type Speakers } from './gaps';

const none = { first_name: 0, age: 0, rep_name: 0, visits: 0, last_visit: 0, usual: 0 };
const inEnglish = {
  subject: 'Hello {{first_name|friend}}',
  body: '{{rep_name|us}}',
  belatedSubject: null,
  belatedBody: null,
};
const many = {
  language: 'en',
  words: [
    { language: 'en', ...inEnglish },
    { language: 'de', ...inEnglish, subject: 'Guten Tag {{full_name}}' },
  ],
};
const sentences = (audience: Speakers[]) => gapsOf(many, audience, 'en').map(({ sentence }) => sentence);

it('says how many lack what the words use, and what they read instead', () => {
  const audience = [
    { language: null, count: 50, lacks: { ...none, first_name: 12, age: 50 } },
    { language: 'de', count: 9, lacks: { ...none, first_name: 9, rep_name: 1 } },
  ];
  expect(sentences(audience)).toEqual([
    '12 of 59 have no first name: they read “friend”.',
    '1 of 59 has nobody who looks after them: they read “us”.',
  ]);
});

it('says who has no words in their language', () => {
  expect(sentences([{ language: 'pt-BR', count: 3, lacks: none }])).toEqual([
    'All 3 speak Brazilian Portuguese: they read the words in English.',
  ]);
});

it('says nothing where nothing lacks', () => {
  expect(sentences([{ language: 'de-AT', count: 3, lacks: none }])).toEqual([]);
  expect(sentences([])).toEqual([]);
});
