import type { ContactChannel, Direction, Mood, Outcome } from './vocabulary';

const ways = {
  call: 'Call',
  'in-person': 'Talk',
  email: 'E-mail',
  chat: 'Chat',
  message: 'Message',
  social: 'Social message',
  letter: 'Letter',
} as const satisfies Record<ContactChannel, string>;

const came = {
  reached: null,
  'left-word': 'left word',
  'no-answer': 'no answer',
  'wrong-number': 'wrong number',
  postponed: 'put off',
} as const satisfies Record<Outcome, string | null>;

const went = { good: 'good mood', neutral: null, bad: 'bad mood' } as const satisfies Record<Mood, string | null>;

/** A contact in a few words: "Call, good mood", "E-mail from them", "Call, no answer". */
export function contactInWords(contact: {
  channel: ContactChannel;
  direction: Direction;
  outcome: Outcome;
  mood: Mood | null;
}): string {
  const { channel, direction, outcome, mood } = contact;
  const way = direction === 'incoming' && channel !== 'in-person' ? `${ways[channel]} from them` : ways[channel];
  return [way, came[outcome], mood && went[mood]].filter((part) => part !== null).join(', ');
}
