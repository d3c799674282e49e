import type { PageWords } from './page-words';

const noMore = (what: string, title: string) => ({
  ask: `No more ${title}?`,
  does: (shop: string) => `${shop} will not send you ${what} any more.`,
  button: `No more ${title}, please`,
  done: `You will get no more ${title}`,
});

/** The pages for customers in English. */
export const english: PageWords = {
  noMore: {
    greetings: noMore('wishes for your birthday or any other day', 'greetings'),
    offers: noMore('offers', 'offers'),
    'check-ins': noMore('a line to ask how you are', 'letters of this kind'),
  },
  noted: (shop) => `${shop} has noted it. There is nothing more to do.`,
  choose: 'Choose what else you hear from us',
  unknown: {
    title: 'This link leads nowhere any more',
    says: (shop) => `Please use the link in the newest letter from ${shop}, or simply answer that letter.`,
  },
  title: (name) => (name === null ? 'What you hear from us' : `What you hear from us, ${name}`),
  lead: (shop) => `${shop} writes to you. Here you decide what, and when.`,
  silent: (shop) => `You asked ${shop} not to contact you, and nothing is sent to you. Only they can change that.`,
  happened: {
    kinds: 'Saved. It holds from now on.',
    pause: 'Saved. You will hear nothing from us in the meantime.',
    resume: 'The pause is over.',
    correction: 'Thank you. Somebody looks at it before anything is changed.',
    forget: 'Your request is noted. Nothing is sent to you any more.',
    nothing: 'Done. You get no more letters from us.',
  },
  kinds: {
    heading: 'What may we send you?',
    of: {
      greetings: { name: 'Good wishes', says: 'On your birthday and other days that matter to you.' },
      offers: { name: 'Offers', says: 'Something that you may like, now and then.' },
      'check-ins': { name: 'A line now and then', says: 'When we have not seen you for a while, or to say thank you.' },
    },
    save: 'Save my choice',
  },
  pause: {
    heading: 'A pause',
    says: 'Nothing is sent to you until it ends. It ends by itself.',
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    until: 'Or until a day you choose',
    button: 'Pause until then',
    now: (day) => `You hear nothing from us until ${day}.`,
    end: 'End the pause now',
    badDay: 'Please choose a day after today, within two years.',
  },
  correct: {
    heading: 'Correct my name or birthday',
    says: (shop) =>
      `Write down only what is wrong. What ${shop} has on record is not shown here, since a letter may be passed on.`,
    given: 'First name',
    family: 'Last name',
    birthday: 'Birthday',
    day: 'Day',
    month: 'Month',
    year: 'Year, if you like',
    button: 'Send the correction',
    waits: 'A correction of yours is waiting to be looked at.',
    problems: {
      nothing: 'Please write down what is wrong.',
      'no-such-day': 'There is no such day, or it is still to come. A birthday needs a day and a month.',
    },
  },
  nothing: {
    heading: 'Nothing at all',
    says: 'No letters of any kind, from now on.',
    button: 'Send me nothing any more',
  },
  forget: {
    heading: 'Forget me',
    says: 'You can ask for everything about you to be erased.',
    link: 'Ask to be forgotten',
    title: 'Shall we forget you?',
    asks: (shop) =>
      `${shop} is asked to erase everything they know of you, and has to answer within one month. It cannot be undone.`,
    stops: 'All letters to you stop at once.',
    button: 'Yes, forget me',
    back: 'No, go back',
    waits: (shop, asked, due) =>
      `You asked to be forgotten on ${asked}. ${shop} has to answer by ${due}. Nothing is sent to you.`,
  },
};
