import type { MergeValues } from '../templates/merge-field';
import { merge, oneLine } from '../templates/template';
import type { Wording } from '../touchpoints/vocabulary';
import { htmlOf } from './html';

/** The words of a greeting, for its day and for a day late. */
export interface GreetingWords {
  readonly subject: string;
  readonly body: string;
  readonly belatedSubject: string;
  readonly belatedBody: string;
}

/** What stands around the words: who writes, from where, and the way out. */
export interface Letterhead {
  readonly shopName: string;
  /** The postal address, lines separated by line breaks; empty if the owner gave none. */
  readonly postalAddress: string;
  /** Undefined in a preview: the link is made when the letter is sent. */
  readonly unsubscribeUrl: string | undefined;
}

/** A letter ready to be sent: the same in plain text and in HTML, nothing fetched from anywhere, nothing tracked. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Longer subjects are cut by most mail programs anyway; a very long name must not break the header. */
const longestSubject = 200;

/** Renders the words for one customer. Line breaks and control characters in values become spaces. */
export function renderLetter(words: GreetingWords, wording: Wording, values: MergeValues, head: Letterhead): Letter {
  const late = wording === 'belated';
  const merged = { ...values, shop_name: values.shop_name ?? head.shopName };
  const subject = shortened(oneLine(merge(late ? words.belatedSubject : words.subject, merged)));
  const body = merge(late ? words.belatedBody : words.body, merged);
  return { subject, text: textOf(body, head), html: htmlOf(subject, body, head) };
}

/** Headers that let a mail program unsubscribe with one click (RFC 2369, RFC 8058). */
export function unsubscribeHeaders(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function shortened(subject: string): string {
  // By code point, so that no character of a longer encoding is cut in half.
  return Array.from(subject).slice(0, longestSubject).join('');
}

function textOf(body: string, head: Letterhead): string {
  const address = head.postalAddress.trim();
  const foot = [head.shopName, ...(address === '' ? [] : [address])].join('\n');
  const out = `No more greetings like this: ${head.unsubscribeUrl ?? '(your link)'}`;
  return `${body.trim()}\n\n-- \n${foot}\n\n${out}\n`;
}
