import type { ContactDraftText, NewInteraction } from '@regulars/care/contract';

/** What is typed as the contact it becomes: what is empty is nothing, and who wrote something down has spoken to them. */
export function bodyOf(text: ContactDraftText, id: string): NewInteraction {
  const { channel, direction, mood, complaintId, confirmed } = text;
  const paraphrase = words(text.paraphrase);
  return {
    id,
    channel,
    direction,
    outcome: outcomeOf(text) ?? 'reached',
    mood,
    said: words(text.said),
    behind: words(text.behind),
    paraphrase,
    confirmed: confirmed && paraphrase !== null,
    nextStep: words(text.nextStep),
    nextOn: words(text.nextOn),
    complaintId,
    promises: text.promises
      .filter(({ what }) => what.trim() !== '')
      .map(({ what, dueOn }) => ({ what: what.trim(), dueOn })),
  };
}

/** How it ended: as chosen, or that they were reached where something that they said is written down. */
export function outcomeOf({ outcome, said, behind, paraphrase }: ContactDraftText): ContactDraftText['outcome'] {
  return outcome ?? (words(`${said}${behind}${paraphrase}`) === null ? null : 'reached');
}

/** What is missing before it can be written down; undefined if nothing is. */
export function missing(text: ContactDraftText): 'outcome' | 'promise-day' | undefined {
  if (outcomeOf(text) === null) return 'outcome';
  const undated = text.promises.some(({ what, dueOn }) => what.trim() !== '' && dueOn === '');
  return undated ? 'promise-day' : undefined;
}

/** The parts of a contact that can be changed once it is written down. */
export function changeable(body: NewInteraction) {
  const { channel, direction, outcome, mood, said, behind, paraphrase, confirmed, nextStep, nextOn } = body;
  return { channel, direction, outcome, mood, said, behind, paraphrase, confirmed, nextStep, nextOn };
}

function words(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
