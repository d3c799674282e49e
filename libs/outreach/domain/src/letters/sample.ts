import { Temporal } from '@regulars/shared/calendar';
import type { TemplateKind } from '../templates/vocabulary';
import type { LetterAbout } from './about';

/** What a letter of a kind could be about, to look at its words before there is a real occasion. */
export function sampleAbout(kind: TemplateKind, today: string): LetterAbout {
  switch (kind) {
    case 'date':
      return { occasion: { en: 'your wedding anniversary', de: 'Ihr Hochzeitstag' }, years: 10 };
    case 'holiday':
      return { occasion: { en: 'Christmas', de: 'Weihnachten' } };
    case 'thanks':
      return { reward: 'a coffee on us' };
    case 'offer':
      return { offer: { name: 'Open evening', code: 'EXAMPLE-1', until: inTwoWeeks(today) } };
    case 'birthday':
    case 'check-in':
    case 'second-visit':
    case 'win-back':
      return {};
  }
}

const inTwoWeeks = (today: string): string => Temporal.PlainDate.from(today).add({ days: 14 }).toString();
