import type { SampleRegular } from '../regular';

/** Those who come now and then, and those who have only just found us. */
export const nowAndThen: readonly SampleRegular[] = [
  {
    given: 'Victoria',
    family: 'Ashdown',
    consent: 'asked',
    phone: '+442079460131',
    tags: ['Collector'],
    dates: [{ on: '04-02', years: 68 }],
    tastes: [{ text: 'Burgundy, by the case and by the year', ago: 420 }],
    notes: [
      {
        ago: 71,
        text: 'Is giving half her cellar to the god-children. Wants our help with what to keep. Offer an afternoon.',
      },
    ],
    habit: { every: 60, swing: 12, last: 40, spends: [150, 480], buys: ['Burgundy', 'Champagne'] },
  },
  {
    given: 'Mateo',
    family: 'Ruiz',
    language: 'es',
    consent: 'asked',
    dates: [{ on: '07-25' }],
    tastes: [{ text: 'sherry casks', ago: 110 }],
    notes: [
      {
        ago: 46,
        text: 'Plays the cello in the orchestra; left two tickets at the counter. We went. Tell him it was wonderful.',
      },
    ],
    habit: { every: 33, swing: 8, last: 22, spends: [25, 60], buys: ['Rioja Reserva', 'Manchego'] },
  },
  {
    given: 'Anneke',
    family: 'de Boer',
    consent: 'existing-customer',
    notes: [{ ago: 59, text: 'Visits her mother every other month and comes by for the mustard.' }],
    habit: { every: 56, swing: 6, last: 31, spends: [12, 25], buys: ['Mustard', 'Gouda'] },
  },
  {
    given: 'Yusuf',
    family: 'Karaca',
    phone: '+442079460132',
    consent: 'asked',
    tags: ['Neighbour'],
    dates: [{ on: '01-09', years: 49 }],
    tastes: [{ text: 'pomegranate anything', ago: 85 }],
    notes: [
      {
        ago: 25,
        text: 'His daughter got into medical school. He told the whole queue, twice. Ask how she is settling in.',
      },
    ],
    habit: { every: 15, swing: 5, last: 9, spends: [9, 24], buys: ['Pomegranate syrup', 'Dates', 'Honey'] },
  },
  {
    given: 'Fiona',
    family: 'O’Brien',
    consent: 'asked',
    metThrough: 'Leonie Köhler',
    dates: [{ on: '03-01', years: 34 }],
    notes: [
      {
        ago: 3,
        text: 'First time here, Leonie sent her. Looking for a house wine that is not boring. Keep her in mind for the tasting.',
      },
    ],
    habit: { every: 20, last: 3, visits: 1, spends: [22, 36], buys: ['Douro red'] },
  },
  {
    given: 'Lars',
    family: 'Eriksen',
    consent: 'none',
    notes: [{ ago: 10, text: 'New in the street, two small boys. Knows a lot about cider.' }],
    habit: { every: 12, last: 10, visits: 2, spends: [14, 30], buys: ['Cider', 'Crackers'] },
  },
  {
    given: 'Wanjiru',
    family: 'Kamau',
    sayIt: 'wahn-JEE-roo kah-MAH-oo',
    consent: 'asked',
    tags: ['Tastings'],
    dates: [{ on: '08-30', years: 43 }],
    tastes: [
      { text: 'Kenyan AA, light roast', ago: 95 },
      { text: 'flavoured coffee', stance: 'dislike', ago: 95 },
    ],
    notes: [
      {
        ago: 19,
        text: 'Ran the coffee evening with us, forty people, everybody learnt something. Thank her with the new beans.',
      },
    ],
    habit: {
      every: 11,
      swing: 3,
      last: 6,
      spends: [12, 31],
      buys: ['Espresso beans', 'Dark chocolate', 'Ginger beer'],
    },
  },
  {
    given: 'Giulia',
    family: 'Conti',
    language: 'it',
    consent: 'asked',
    phone: '+442079460133',
    dates: [{ on: '05-30', years: 57 }],
    tastes: [{ text: 'lactose', kind: 'allergy', stance: 'need', source: 'said', ago: 240 }],
    notes: [
      {
        ago: 63,
        text: 'Sings next door on Sundays; her students buy the small bottles. Show her the sheep’s milk yoghurt.',
      },
    ],
    habit: { every: 22, swing: 6, last: 17, spends: [13, 39], buys: ['Prosecco', 'Prosciutto', 'Olive oil'] },
  },
  {
    given: 'Robert',
    family: 'Chen',
    preferred: 'Bob',
    company: 'Chen & Partners',
    consent: 'existing-customer',
    tags: ['Business'],
    dates: [{ on: '10-19', years: 51 }],
    notes: [
      {
        ago: 28,
        text: 'Client dinners: never twice the same wine. Look at what he had before you suggest one.',
        pinned: true,
      },
    ],
    tastes: [{ text: 'an e-mail before noon', kind: 'contact', ago: 365 }],
    habit: { every: 29, swing: 6, last: 18, spends: [80, 210], buys: ['Champagne', 'Burgundy', 'Barolo'] },
  },
  {
    given: 'Maja',
    family: 'Kovač',
    sayIt: 'MY-ah KO-vatch',
    consent: 'asked',
    dates: [{ on: '06-12', years: 39 }],
    tastes: [{ text: 'wheelchair: the side entrance', kind: 'access', stance: 'need', ago: 280 }],
    notes: [
      {
        ago: 280,
        text: 'Uses the side entrance; have the ramp out before she rings. She hates to wait and is right.',
        pinned: true,
      },
      { ago: 35, text: 'Her translation of the cookbook is out. We have three signed copies. Congratulate her.' },
    ],
    habit: { every: 14, swing: 4, last: 12, spends: [16, 44], buys: ['Malvazija', 'Olive oil', 'Pršut'] },
  },
];
