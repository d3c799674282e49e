/** Words for a hard moment. */
export interface PracticeWords {
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

const idOf = (place: number): string => `0197c0de-0000-7000-8000-00000000000${place}`;

const english: readonly PracticeWords[] = [
  {
    id: idOf(1),
    title: 'Somebody is angry',
    words: [
      'Let them finish. Write down their words, not yours.',
      '“I hear how annoying this is. Let me be sure I have it right.”',
      'Say it back, and ask: “Did I get that?”',
      'Ask what they wish for before you offer anything.',
      'Say what happens next, by when, and who does it.',
    ].join('\n'),
  },
  {
    id: idOf(2),
    title: 'An apology',
    words: [
      'Name what went wrong, in plain words.',
      '“I am sorry. That should not have happened.”',
      'No “but” after it, and no “if you felt”.',
      'Say what you do about it, and by when.',
    ].join('\n'),
  },
  {
    id: idOf(3),
    title: 'Saying no kindly',
    words: [
      'Thank them for asking.',
      'Say no once, clearly, and give the true reason in a sentence.',
      '“I cannot do that. What I can do is …”',
      'Offer what comes closest, and leave the choice to them.',
    ].join('\n'),
  },
  {
    id: idOf(4),
    title: 'The house policy',
    words: [
      'Exchange and return: as you have agreed in the house.',
      'Whoever is insulted may end the talk: “I would like to help you. Not in this tone; I will call you tomorrow.”',
      'Write down what was said, never what somebody is.',
    ].join('\n'),
  },
];

const german: readonly PracticeWords[] = [
  {
    id: idOf(1),
    title: 'Jemand ist wütend',
    words: [
      'Ausreden lassen. Die Worte der Kundin aufschreiben, nicht die eigenen.',
      '„Ich verstehe, wie ärgerlich das ist. Ich möchte sicher sein, dass ich es richtig verstanden habe.“',
      'In eigenen Worten wiederholen und fragen: „Stimmt das so?“',
      'Erst fragen, was gewünscht wird, dann etwas anbieten.',
      'Sagen, was als Nächstes geschieht, bis wann und durch wen.',
    ].join('\n'),
  },
  {
    id: idOf(2),
    title: 'Eine Entschuldigung',
    words: [
      'Beim Namen nennen, was schiefging.',
      '„Es tut mir leid. Das hätte nicht passieren dürfen.“',
      'Kein „aber“ danach und kein „falls Sie sich“.',
      'Sagen, was Sie dagegen tun und bis wann.',
    ].join('\n'),
  },
  {
    id: idOf(3),
    title: 'Freundlich nein sagen',
    words: [
      'Für die Frage danken.',
      'Einmal klar nein sagen, mit dem wahren Grund in einem Satz.',
      '„Das kann ich nicht. Was ich kann, ist …“',
      'Das anbieten, was dem am nächsten kommt, und die Wahl lassen.',
    ].join('\n'),
  },
  {
    id: idOf(4),
    title: 'Die Hausregeln',
    words: [
      'Umtausch und Rückgabe: wie im Haus vereinbart.',
      'Wer beleidigt wird, darf das Gespräch beenden: „Ich möchte Ihnen helfen. Nicht in diesem Ton; ich rufe Sie morgen an.“',
      'Aufschreiben, was gesagt wurde, nie, was jemand sei.',
    ].join('\n'),
  },
];

/** What the house starts with, in the shop's language where it is one of ours, else in English. */
export function starterCards(language: string): readonly PracticeWords[] {
  return language.split('-')[0] === 'de' ? german : english;
}
