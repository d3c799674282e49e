import type { SampleRegular } from '../regular';

/** Those who come as they always do. */
export const everyWeek: readonly SampleRegular[] = [
  {
    given: 'Margaret',
    family: 'Whitfield',
    preferred: 'Peggy',
    phone: '+442079460121',
    consent: 'asked',
    tags: ['Neighbour'],
    dates: [{ on: '05-21', years: 79 }],
    tastes: [
      { text: 'sherry, dry as dust', ago: 350 },
      { text: 'carried to the door', kind: 'access', stance: 'need', source: 'observed', ago: 90 },
    ],
    notes: [
      { ago: 12, text: 'Lost her cat last week. Be gentle; she talks about it if you let her.' },
      { ago: 180, text: 'Taught half the street to play bridge. Wednesday is her day.' },
    ],
    habit: { every: 7, swing: 1, last: 3, spends: [9, 21], buys: ['Fino sherry', 'Crackers', 'Dark chocolate'] },
  },
  {
    given: 'Daniel',
    family: 'Achterberg',
    consent: 'asked',
    phone: '+442079460122',
    tags: ['Tastings'],
    dates: [{ on: '09-14', years: 45 }],
    tastes: [{ text: 'wines with a story', ago: 130 }],
    notes: [
      {
        ago: 20,
        text: 'Writes the wine column now, under his real name. Keep the Georgian amphora one aside for him.',
      },
    ],
    habit: { every: 13, swing: 3, last: 7, spends: [22, 64], buys: ['Orange wine', 'Saperavi', 'Olives'] },
  },
  {
    given: 'Chiara',
    family: 'Bellini',
    sayIt: 'kee-AH-rah',
    language: 'it',
    consent: 'asked',
    dates: [{ on: '03-17', years: 31 }],
    tastes: [
      { text: 'Nebbiolo', ago: 88 },
      { text: 'supermarket basil', stance: 'dislike', ago: 88 },
    ],
    notes: [
      { ago: 31, text: 'Her nonna’s recipe needs guanciale, not pancetta. We ordered it. Show her when it is here.' },
    ],
    habit: { every: 9, swing: 2, last: 2, spends: [13, 35], buys: ['Nebbiolo', 'Guanciale', 'Pecorino'] },
  },
  {
    given: 'Jonas',
    family: 'Weber',
    language: 'de',
    consent: 'existing-customer',
    tastes: [{ text: 'gluten', kind: 'allergy', stance: 'need', ago: 410 }],
    notes: [{ ago: 66, text: 'Coeliac: really every crumb counts. Cut his cheese on the clean board.', pinned: true }],
    habit: { every: 11, swing: 2, last: 8, spends: [14, 29], buys: ['Comté', 'Cider', 'Corn crackers'] },
  },
  {
    given: 'Sofia',
    family: 'Almeida',
    language: 'pt',
    phone: '+442079460123',
    consent: 'asked',
    tags: ['Tastings', 'Neighbour'],
    dates: [
      { on: '10-05', years: 52 },
      { kind: 'anniversary', label: 'Wedding day', inDays: 9, years: 25 },
    ],
    notes: [
      {
        ago: 17,
        text: 'Silver wedding soon, wants the bottle they had in Évora back then. Ask whether Cartuxa was it.',
      },
    ],
    tastes: [{ text: 'Alentejo reds', ago: 200 }],
    habit: { every: 16, swing: 4, last: 10, spends: [19, 58], buys: ['Alentejo red', 'Azeitão', 'Fig jam'] },
  },
  {
    given: 'Hamish',
    family: 'McAllister',
    consent: 'asked',
    tags: ['Collector'],
    dates: [{ on: '11-30', years: 63 }],
    tastes: [
      { text: 'peated whisky', ago: 500 },
      { text: 'the good glasses', kind: 'other', source: 'observed', ago: 60 },
    ],
    notes: [
      { ago: 44, text: 'Back from Islay with a sunburn, “in October, imagine”. Brought a miniature for each of us.' },
    ],
    habit: { every: 26, swing: 5, last: 13, spends: [45, 160], buys: ['Islay whisky', 'Stilton', 'Oatcakes'] },
  },
  {
    given: 'Zoë',
    family: 'Papadakis',
    sayIt: 'ZOH-ee',
    consent: 'asked',
    dates: [{ on: '06-24', years: 27 }],
    notes: [{ ago: 27, text: 'First night of her play went well, third row was full of us. Ask about the tour.' }],
    tastes: [{ text: 'Assyrtiko', ago: 150 }],
    habit: { every: 12, swing: 4, last: 6, spends: [10, 28], buys: ['Assyrtiko', 'Feta', 'Olives'] },
  },
  {
    given: 'Karim',
    family: 'Haddad',
    phone: '+442079460124',
    consent: 'existing-customer',
    company: 'Haddad Bakery',
    tags: ['Business'],
    notes: [
      {
        ago: 58,
        text: 'Swaps bread for coffee with us on Mondays; the rest he pays. Do not ask, it works.',
        pinned: true,
      },
    ],
    habit: { every: 7, swing: 1, last: 5, spends: [18, 40], buys: ['Espresso beans', 'Olive oil', 'Dates'] },
  },
  {
    given: 'Élodie',
    family: 'Moreau',
    sayIt: 'ay-loh-DEE moh-ROH',
    language: 'fr',
    consent: 'asked',
    tags: ['Tastings'],
    dates: [{ on: '02-11', years: 41 }],
    tastes: [
      { text: 'penicillin', kind: 'allergy', stance: 'need', ago: 320 },
      { text: 'Loire whites', ago: 320 },
    ],
    notes: [
      {
        ago: 320,
        text: 'Allergic to penicillin and careful with blue cheese because of it. Likes to be asked, not to be told.',
      },
    ],
    habit: { every: 18, swing: 4, last: 15, spends: [20, 50], buys: ['Sancerre', 'Goat’s cheese', 'Quince paste'] },
  },
  {
    given: 'George',
    family: 'Adeyemi',
    phone: '+442079460125',
    consent: 'asked',
    dates: [{ on: '12-24', years: 55 }],
    notes: [
      { ago: 36, text: 'The allotment gave him forty pumpkins. We have two in the window now. Thank him again.' },
    ],
    tastes: [{ text: 'porter and stout', ago: 180 }],
    habit: { every: 10, swing: 3, last: 4, spends: [9, 26], buys: ['Porter', 'Stilton', 'Chutney'] },
  },
];
