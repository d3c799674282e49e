import type { ComplaintView } from '@regulars/care/contract';
import { changedFields, type Typed } from '@regulars/shared/ui';

/** What is written about a complaint while it is open, as it is typed. */
export const complaintFields = ['said', 'paraphrase', 'wished', 'cause', 'agreed'] as const;
export type ComplaintField = (typeof complaintFields)[number];
export type ComplaintDraft = Typed<ComplaintField>;

/** How a field is called in a sentence. */
export const complaintFieldWords: Readonly<Record<ComplaintField, string>> = {
  said: 'their words',
  paraphrase: 'our words',
  wished: 'what they wish',
  cause: 'the cause',
  agreed: 'what was agreed',
};

export const noWords: ComplaintDraft = { said: '', paraphrase: '', wished: '', cause: '', agreed: '' };

/** A complaint as it is written down. */
export function draftOfComplaint({ said, paraphrase, wished, cause, agreed }: ComplaintView): ComplaintDraft {
  return {
    said,
    paraphrase: paraphrase ?? '',
    wished: wished ?? '',
    cause: cause ?? '',
    agreed: agreed ?? '',
  };
}

/** What is sent to change one: only what differs; what was emptied is taken off. */
export function complaintChangeOf(
  before: ComplaintDraft,
  draft: ComplaintDraft,
): Partial<Record<ComplaintField, unknown>> {
  return changedFields(complaintFields, before, draft).reduce<Partial<Record<ComplaintField, unknown>>>(
    (change, field) => ({ ...change, [field]: field === 'said' ? draft.said : orNull(draft[field]) }),
    {},
  );
}

/** What is changed and not saved, in words: "their words and the cause". */
export function unsavedWords(before: ComplaintDraft, draft: ComplaintDraft): string {
  const words = changedFields(complaintFields, before, draft).map((field) => complaintFieldWords[field]);
  return new Intl.ListFormat('en-GB').format(words);
}

export const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
