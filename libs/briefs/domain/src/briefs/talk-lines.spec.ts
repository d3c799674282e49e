import { describe, expect, it } from 'vitest';
import { sunday, aCustomer, aNote, birthday, texts } from './builders';
import { composeBrief } from './compose';

it('says of a private note that nobody else sees it', () => {
  const lines = composeBrief(
    aCustomer({ notes: [aNote('Plums. Ask about the plums.', { private: true })] }),
    sunday,
  ).lines;
  expect(lines.map(({ source }) => source)).toEqual(Array(2).fill('only you see this, 12 October'));
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
