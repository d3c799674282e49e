import { merge, oneLine } from '../templates/template';
import type { MergeValues, Voice } from '../templates/merge-value';
import type { GreetingWords } from '../templates/words';
import type { Wording } from '../touchpoints/vocabulary';
import { footOf } from './foot';
import { htmlOf } from './html';
import type { Letterhead } from './letterhead';

/** A letter ready to be sent: the same in plain text and in HTML, nothing fetched from anywhere, nothing tracked. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What one letter says to whom: `values` in the words, said in the `voice` of its language and day. */
export interface LetterOrder {
  readonly words: GreetingWords;
  readonly wording: Wording;
  readonly values: MergeValues;
  readonly voice: Voice;
}

/** Longer subjects are cut by most mail programs anyway; a very long name must not break the header. */
const longestSubject = 200;

/** Renders the words for one customer. Line breaks and control characters in values become spaces. */
export function renderLetter({ words, wording, values, voice }: LetterOrder, head: Letterhead): Letter {
  const late = wording === 'belated';
  const merged = { ...values, shop_name: values.shop_name ?? head.shopName };
  const subject = shortened(oneLine(merge((late ? words.belatedSubject : null) ?? words.subject, merged, voice)));
  const body = merge((late ? words.belatedBody : null) ?? words.body, merged, voice).trim();
  const { language } = voice;
  return { subject, text: textOf(body, language, head), html: htmlOf({ subject, body, language }, head) };
}

function shortened(subject: string): string {
  // By code point, so that no character of a longer encoding is cut in half.
  return Array.from(subject).slice(0, longestSubject).join('');
}

function textOf(body: string, language: string, head: Letterhead): string {
  const { sender, links, noLinkYet } = footOf(head, language);
  const ways = links.map(({ says, url }) => `${says}: ${url ?? noLinkYet}`);
  const asks = head.button ? `\n\n${head.button.says}:\n${head.button.url}` : '';
  return `${body}${asks}\n\n-- \n${sender.join('\n')}\n\n${ways.join('\n')}\n`;
}
