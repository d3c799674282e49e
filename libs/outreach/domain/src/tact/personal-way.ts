import { fold } from '@regulars/customers/domain';
import type { PreferenceKind, Stance } from '@regulars/customers/domain';
import type { PersonalWay } from './knowledge';

const call = /\b(?:calls?|called|phone|phoned|telephone|telefon|anruf|anrufen|telefonisch|ring)\b/;
const card = /\b(?:cards?|post|postcard|by letter|letters? by post|handwritten|karten?|brief|briefe|briefpost)\b/;

/** How somebody would rather be reached than by mail, from what is noted about contact; undefined if nothing says so. */
export function personalWay(
  preferences: readonly { kind: PreferenceKind; stance: Stance; text: string }[],
): PersonalWay | undefined {
  const wanted = preferences.filter(({ kind, stance }) => kind === 'contact' && stance !== 'dislike');
  const texts = wanted.map(({ text }) => fold(text)).filter((text) => !/\b(?:no|not|never|keine?|nicht)\b/.test(text));
  if (texts.some((text) => call.test(text))) return 'call';
  return texts.some((text) => card.test(text)) ? 'card' : undefined;
}
