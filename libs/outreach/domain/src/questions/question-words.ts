import type { FeedbackAnswer, QuestionAbout } from '@regulars/care/domain';
import type { PageLanguage } from '../preference-page/language';
import type { GreetingWords } from '../templates/words';

/** What a letter asks, and what its page says, of one thing that a customer is asked about. */
export interface QuestionWords {
  readonly letter: Pick<GreetingWords, 'subject' | 'body'>;
  /** what stands on the letter's one button */
  readonly button: string;
  readonly title: string;
  readonly answers: Readonly<Partial<Record<FeedbackAnswer, string>>>;
  readonly thanks: Readonly<Partial<Record<FeedbackAnswer, string>>>;
}

/** What every question's page says, whatever it is about. */
export interface QuestionPageWords {
  readonly of: Readonly<Record<QuestionAbout, QuestionWords>>;
  readonly lead: (shop: string) => string;
  readonly choose: string;
  readonly said: (answer: string) => string;
  readonly again: string;
  readonly more: string;
  readonly send: string;
  readonly kept: string;
  readonly tooLong: string;
  readonly unknown: { title: string; says: (shop: string) => string };
}

const english: QuestionPageWords = {
  of: {
    complaint: {
      letter: {
        subject: 'Is it good now, {{first_name|may we ask}}?',
        body: 'Hello {{first_name|there}},\n\nsomething went wrong for you with us, and we did what we could to put it right. Is it good now? One press is enough; if it is not good, we begin again.',
      },
      button: 'Tell us whether it is good now',
      title: 'Is it good now?',
      answers: { good: 'Yes, it is good', bad: 'No, not yet' },
      thanks: {
        good: 'Thank you. We are glad that it is good now.',
        bad: 'Thank you for telling us. One of us sees to it, starting today.',
      },
    },
    visit: {
      letter: {
        subject: 'How was it, {{first_name|may we ask}}?',
        body: 'Hello {{first_name|there}},\n\nyou were here the other day. How was it? One press is enough, and one of us reads every answer.',
      },
      button: 'Tell us how it was',
      title: 'How was your visit?',
      answers: { good: 'Good', ok: 'All right', bad: 'Not good' },
      thanks: {
        good: 'Thank you, we are glad.',
        ok: 'Thank you. We read every answer.',
        bad: 'Thank you for telling us. One of us sees to it.',
      },
    },
    promise: {
      letter: {
        subject: 'Is it as we said, {{first_name|may we ask}}?',
        body: 'Hello {{first_name|there}},\n\nwe promised you something, and as far as we know it is done. Is it as you wished? One press is enough.',
      },
      button: 'Tell us how it turned out',
      title: 'Did we do as we said?',
      answers: { good: 'Yes, it is good', ok: 'More or less', bad: 'No, it is not good' },
      thanks: {
        good: 'Thank you, we are glad.',
        ok: 'Thank you. We read every answer.',
        bad: 'Thank you for telling us. One of us sees to it.',
      },
    },
  },
  lead: (shop) => `One press is enough. Somebody at ${shop} reads it, and nobody else.`,
  choose: 'Please press one of the answers.',
  said: (answer) => `You said: ${answer}.`,
  again:
    'You have answered already, so nothing was changed. If it is different now, please write or call: we want to know.',
  more: 'Would you like to add a sentence? You need not.',
  send: 'Send it',
  kept: 'Thank you, we have what you wrote.',
  tooLong: 'That is more than we can keep here. Please shorten it to 2,000 characters.',
  unknown: {
    title: 'This link leads nowhere',
    says: (shop) => `It may have been cut off, or it is too old. Please write to ${shop} or call.`,
  },
};

const german: QuestionPageWords = {
  of: {
    complaint: {
      letter: {
        subject: 'Ist jetzt alles gut, {{first_name|dürfen wir fragen}}?',
        body: 'Guten Tag {{first_name|}},\n\nbei uns ist etwas für Sie schiefgegangen, und wir haben getan, was wir konnten. Ist es jetzt gut? Ein Klick genügt; wenn nicht, fangen wir noch einmal an.',
      },
      button: 'Sagen Sie uns, ob es jetzt gut ist',
      title: 'Ist es jetzt gut?',
      answers: { good: 'Ja, es ist gut', bad: 'Nein, noch nicht' },
      thanks: {
        good: 'Danke. Wir freuen uns, dass es jetzt gut ist.',
        bad: 'Danke, dass Sie es uns sagen. Wir kümmern uns ab heute darum.',
      },
    },
    visit: {
      letter: {
        subject: 'Wie war es, {{first_name|dürfen wir fragen}}?',
        body: 'Guten Tag {{first_name|}},\n\nSie waren vor Kurzem bei uns. Wie war es? Ein Klick genügt, und wir lesen jede Antwort.',
      },
      button: 'Sagen Sie uns, wie es war',
      title: 'Wie war Ihr Besuch?',
      answers: { good: 'Gut', ok: 'In Ordnung', bad: 'Nicht gut' },
      thanks: {
        good: 'Danke, das freut uns.',
        ok: 'Danke. Wir lesen jede Antwort.',
        bad: 'Danke, dass Sie es uns sagen. Wir kümmern uns darum.',
      },
    },
    promise: {
      letter: {
        subject: 'Ist es wie versprochen, {{first_name|dürfen wir fragen}}?',
        body: 'Guten Tag {{first_name|}},\n\nwir haben Ihnen etwas versprochen, und soweit wir wissen, ist es getan. Ist es so, wie Sie es wünschten? Ein Klick genügt.',
      },
      button: 'Sagen Sie uns, wie es geworden ist',
      title: 'Haben wir Wort gehalten?',
      answers: { good: 'Ja, es ist gut', ok: 'Mehr oder weniger', bad: 'Nein, es ist nicht gut' },
      thanks: {
        good: 'Danke, das freut uns.',
        ok: 'Danke. Wir lesen jede Antwort.',
        bad: 'Danke, dass Sie es uns sagen. Wir kümmern uns darum.',
      },
    },
  },
  lead: (shop) => `Ein Klick genügt. Gelesen wird es bei ${shop} und nirgends sonst.`,
  choose: 'Bitte wählen Sie eine der Antworten.',
  said: (answer) => `Sie sagten: ${answer}.`,
  again:
    'Sie haben schon geantwortet, geändert wurde nichts. Ist es inzwischen anders, schreiben Sie uns oder rufen Sie an: Wir möchten es wissen.',
  more: 'Möchten Sie einen Satz dazu schreiben? Sie müssen nicht.',
  send: 'Abschicken',
  kept: 'Danke, wir haben, was Sie schrieben.',
  tooLong: 'Das ist mehr, als wir hier behalten können. Bitte kürzen Sie auf 2.000 Zeichen.',
  unknown: {
    title: 'Dieser Link führt nirgendwohin',
    says: (shop) => `Vielleicht fehlt ein Stück, oder er ist zu alt. Bitte schreiben Sie an ${shop} oder rufen Sie an.`,
  },
};

const words: Readonly<Record<PageLanguage, QuestionPageWords>> = { en: english, de: german };

/** Every word of the questions and their pages, in one language. */
export const questionWords = (language: PageLanguage): QuestionPageWords => words[language];
