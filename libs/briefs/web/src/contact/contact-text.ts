import { contactDraftText, type ContactDraftText } from '@regulars/care/contract';

/** Nothing typed yet. */
export const emptyText: ContactDraftText = contactDraftText.parse({});

/** Whether two are the same, letter by letter. */
export const sameText = (one: ContactDraftText, other: ContactDraftText): boolean =>
  JSON.stringify(contactOrder(one)) === JSON.stringify(contactOrder(other));

/** Whether anything was written; how one speaks is chosen for one, and counts for nothing. */
export const isEmpty = (text: ContactDraftText): boolean =>
  sameText({ ...text, channel: emptyText.channel, direction: emptyText.direction }, emptyText);

/** Both, one under the other: what differs stands twice, and nothing is dropped. */
export function together(mine: ContactDraftText, other: ContactDraftText): ContactDraftText {
  const known = new Set(mine.promises.map((promise) => JSON.stringify(promise)));
  return {
    ...other,
    ...mine,
    said: under(mine.said, other.said),
    behind: under(mine.behind, other.behind),
    paraphrase: under(mine.paraphrase, other.paraphrase),
    nextStep: under(mine.nextStep, other.nextStep),
    outcome: mine.outcome ?? other.outcome,
    mood: mine.mood ?? other.mood,
    nextOn: mine.nextOn === '' ? other.nextOn : mine.nextOn,
    confirmed: mine.confirmed && mine.paraphrase === other.paraphrase,
    promises: [...mine.promises, ...other.promises.filter((promise) => !known.has(JSON.stringify(promise)))].slice(0, 10), // prettier-ignore
  };
}

function under(mine: string, other: string): string {
  if (mine.includes(other)) return mine;
  return other.includes(mine) ? other : `${mine}\n\n${other}`;
}

const contactOrder = (text: ContactDraftText): unknown => Object.entries(text).toSorted(([a], [b]) => a.localeCompare(b)); // prettier-ignore
