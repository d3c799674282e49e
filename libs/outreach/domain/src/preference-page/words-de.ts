import type { PageWords } from './page-words';

const noMore = (what: string, title: string) => ({
  ask: `Keine ${title} mehr?`,
  does: (shop: string) => `${shop} schickt Ihnen dann ${what} mehr.`,
  button: `Bitte keine ${title} mehr`,
  done: `Sie bekommen keine ${title} mehr`,
});

/** The pages for customers in German. */
export const german: PageWords = {
  noMore: {
    greetings: noMore('keine Wünsche zum Geburtstag oder zu anderen Tagen', 'Grüße'),
    offers: noMore('keine Angebote', 'Angebote'),
    'check-ins': noMore('keine Nachfragen', 'Briefe dieser Art'),
  },
  noted: (shop) => `${shop} hat es notiert. Mehr ist nicht zu tun.`,
  choose: 'Wählen, was Sie sonst von uns hören',
  unknown: {
    title: 'Dieser Link führt nirgends mehr hin',
    says: (shop) => `Bitte nehmen Sie den Link im neuesten Brief von ${shop}, oder antworten Sie einfach darauf.`,
  },
  title: (name) => (name === null ? 'Was Sie von uns hören' : `Was Sie von uns hören, ${name}`),
  lead: (shop) => `${shop} schreibt Ihnen. Hier bestimmen Sie, was und wann.`,
  silent: (shop) =>
    `Sie haben ${shop} gebeten, sich nicht zu melden, und Sie bekommen nichts. Nur dort lässt sich das ändern.`,
  happened: {
    kinds: 'Gespeichert. Es gilt ab sofort.',
    pause: 'Gespeichert. Bis dahin hören Sie nichts von uns.',
    resume: 'Die Pause ist beendet.',
    correction: 'Danke. Jemand sieht es sich an, bevor etwas geändert wird.',
    forget: 'Ihre Bitte ist notiert. Sie bekommen nichts mehr von uns.',
    nothing: 'Erledigt. Sie bekommen keine Briefe mehr von uns.',
  },
  kinds: {
    heading: 'Was dürfen wir Ihnen schicken?',
    of: {
      greetings: { name: 'Gute Wünsche', says: 'Zum Geburtstag und zu anderen Tagen, die Ihnen wichtig sind.' },
      offers: { name: 'Angebote', says: 'Ab und zu etwas, das Ihnen gefallen könnte.' },
      'check-ins': {
        name: 'Ab und zu eine Zeile',
        says: 'Wenn wir Sie länger nicht gesehen haben, oder um danke zu sagen.',
      },
    },
    save: 'Auswahl speichern',
  },
  pause: {
    heading: 'Eine Pause',
    says: 'Bis sie endet, bekommen Sie nichts. Sie endet von selbst.',
    months: (count) => (count === 1 ? '1 Monat' : `${count} Monate`),
    until: 'Oder bis zu einem Tag Ihrer Wahl',
    button: 'Pause bis dahin',
    now: (day) => `Bis zum ${day} hören Sie nichts von uns.`,
    end: 'Pause jetzt beenden',
    badDay: 'Bitte wählen Sie einen Tag nach heute, höchstens in zwei Jahren.',
  },
  correct: {
    heading: 'Meinen Namen oder Geburtstag berichtigen',
    says: (shop) =>
      `Schreiben Sie nur, was falsch ist. Was ${shop} notiert hat, steht hier nicht, denn Briefe werden weitergereicht.`,
    given: 'Vorname',
    family: 'Nachname',
    birthday: 'Geburtstag',
    day: 'Tag',
    month: 'Monat',
    year: 'Jahr, wenn Sie mögen',
    button: 'Berichtigung schicken',
    waits: 'Eine Berichtigung von Ihnen wartet darauf, dass jemand sie ansieht.',
    problems: {
      nothing: 'Bitte schreiben Sie, was falsch ist.',
      'no-such-day': 'Diesen Tag gibt es nicht, oder er kommt erst noch. Ein Geburtstag braucht Tag und Monat.',
    },
  },
  nothing: {
    heading: 'Gar nichts',
    says: 'Keine Briefe mehr, gleich welcher Art.',
    button: 'Schicken Sie mir nichts mehr',
  },
  forget: {
    heading: 'Vergessen Sie mich',
    says: 'Sie können verlangen, dass alles über Sie gelöscht wird.',
    link: 'Verlangen, vergessen zu werden',
    title: 'Sollen wir Sie vergessen?',
    asks: (shop) =>
      `${shop} wird gebeten, alles über Sie zu löschen, und muss binnen eines Monats antworten. Rückgängig machen lässt es sich nicht.`,
    stops: 'Alle Briefe an Sie hören sofort auf.',
    button: 'Ja, vergessen Sie mich',
    back: 'Nein, zurück',
    waits: (shop, asked, due) =>
      `Am ${asked} haben Sie verlangt, vergessen zu werden. ${shop} muss bis zum ${due} antworten. Sie bekommen nichts mehr.`,
  },
};
