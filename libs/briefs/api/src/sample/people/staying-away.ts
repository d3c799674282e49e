import type { SampleRegular } from '../regular';

/** Those who have not been here for longer than they usually stay away, and those who need care. */
export const stayingAway: readonly SampleRegular[] = [
  {
    given: 'Eduardo',
    family: 'Martins',
    sayIt: 'eh-DWAR-doo mar-TEENSH',
    phone: '+442079460111',
    consent: 'asked',
    tags: ['Neighbour'],
    dates: [{ on: '08-19', years: 58 }],
    tastes: [{ text: 'Rioja, nothing younger than five years', ago: 210 }],
    notes: [
      { ago: 26, text: 'His mother is in hospital. Did not want to talk, took two bottles and a hug.' },
      { ago: 150, text: 'Repairs old radios; fixed ours and refused to be paid. Keep a good bottle aside for him.' },
    ],
    habit: { every: 9, swing: 1, last: 24, spends: [14, 34], buys: ['Rioja Reserva', 'Manchego', 'Olives'] },
  },
  {
    given: 'Helena',
    family: 'Holý',
    sayIt: 'HEL-en-ah HO-lee',
    consent: 'asked',
    tags: ['Tastings'],
    dates: [{ on: '04-11', years: 47 }],
    notes: [{ ago: 49, text: 'Off to Brno to help her brother move, “two weeks at most”. Ask how the move went.' }],
    tastes: [{ text: 'Moravian whites, if we ever get some', ago: 140 }],
    habit: { every: 14, swing: 2, last: 49, spends: [25, 72], buys: ['Grüner Veltliner', 'Crémant', 'Comté'] },
  },
  {
    given: 'Samuel',
    family: 'Okafor',
    phone: '+442079460112',
    consent: 'existing-customer',
    tags: ['Business'],
    company: 'Okafor Catering',
    notes: [
      {
        ago: 80,
        text: 'Was not happy: six corked bottles in one case, before a wedding. We replaced them the same day.',
        pinned: true,
      },
    ],
    habit: { every: 21, swing: 3, last: 62, spends: [180, 420], buys: ['Prosecco, case', 'House white, case'] },
  },
  {
    given: 'Ingrid',
    family: 'Møller',
    sayIt: 'ING-rid MUH-ler',
    consent: 'asked',
    dates: [{ on: '01-30', years: 61 }],
    tastes: [{ text: 'organic only', kind: 'food', stance: 'need', ago: 90 }],
    notes: [
      {
        ago: 38,
        text: 'Asked whether we could carry the coffee from the roastery in Aarhus. Tell her it arrives next month.',
      },
    ],
    habit: { every: 7, swing: 1, last: 19, spends: [8, 20], buys: ['Espresso beans', 'Sourdough', 'Butter'] },
  },
  {
    given: 'Jean-Luc',
    family: 'Ferrand',
    sayIt: 'zhahn-LOOK feh-RAHN',
    language: 'fr',
    consent: 'asked',
    tags: ['Tastings', 'Collector'],
    dates: [{ on: '11-02', years: 72 }],
    tastes: [
      { text: 'Barolo and patience', ago: 300 },
      { text: 'anything with bubbles', stance: 'dislike', ago: 300 },
    ],
    notes: [
      { ago: 130, text: 'His cellar took water in the storm. Lost the labels, not the wine. Offer the label book.' },
      { ago: 400, text: 'Opened a 1978 with us, on a Tuesday, “because it is Tuesday”.' },
    ],
    habit: { every: 45, swing: 6, last: 110, spends: [90, 320], buys: ['Barolo', 'Burgundy', 'Comté'] },
  },
  {
    given: 'Priya',
    family: 'Raman',
    consent: 'asked',
    phone: '+442079460113',
    tastes: [{ text: 'vegetarian, checks the rennet', kind: 'food', stance: 'need', ago: 160 }],
    notes: [{ ago: 29, text: 'The baby is due any day. Will send her husband for the cheese. Congratulate them.' }],
    habit: { every: 10, swing: 2, last: 26, spends: [11, 30], buys: ['Vegetarian Gouda', 'Ginger beer', 'Crackers'] },
  },
  {
    given: 'Walter',
    family: 'Brandt',
    standing: 'deceased',
    language: 'de',
    dates: [{ on: '12-06', years: 84 }],
    notes: [
      {
        ago: 34,
        text: 'His daughter came by to tell us, and to pay what was open. We would not hear of it.',
        pinned: true,
      },
      {
        ago: 140,
        text: 'Thursday, eleven o’clock, one glass of Spätburgunder and the crossword. Like every Thursday.',
      },
    ],
    habit: { every: 7, swing: 0, last: 45, spends: [6, 12], buys: ['Spätburgunder', 'Pumpernickel'] },
  },
  {
    given: 'Nora',
    family: 'Lindqvist',
    standing: 'do not contact',
    consent: 'none',
    notes: [
      {
        ago: 75,
        text: 'Gets too much mail everywhere and asked us kindly not to write or call. Happy to chat when she is here.',
        pinned: true,
      },
    ],
    tastes: [{ text: 'Saturday cheese plate', ago: 75 }],
    habit: { every: 15, swing: 3, last: 6, spends: [16, 33], buys: ['Comté', 'Riesling', 'Quince paste'] },
  },
  {
    given: 'Peter',
    family: 'van Dijk',
    sayIt: 'PAY-ter fahn DIKE',
    standing: 'moved',
    consent: 'existing-customer',
    notes: [{ ago: 95, text: 'Moved to Utrecht for good. Says he will order from there “once the boxes are gone”.' }],
    habit: { every: 20, swing: 4, last: 96, spends: [20, 48], buys: ['Gouda', 'Mustard', 'Genever'] },
  },
  {
    given: 'Aylin',
    family: 'Demir',
    sayIt: 'EYE-lin deh-MEER',
    consent: 'asked',
    phone: '+442079460114',
    dates: [{ on: '07-08', years: 36 }],
    tastes: [
      { text: 'no alcohol in anything, also not in sweets', kind: 'food', stance: 'need', ago: 220 },
      { text: 'pistachio', ago: 220 },
    ],
    notes: [
      {
        ago: 52,
        text: 'Opened her flower shop round the corner. Brought us the first bouquet. Mention the window swap.',
      },
    ],
    habit: { every: 8, swing: 2, last: 21, spends: [7, 18], buys: ['Rooibos tea', 'Honey', 'Pistachio cream'] },
  },
];
