import { changedFields, type Typed } from '@regulars/shared/ui';

/** A note as far as its form needs it. */
export interface KnownNote {
  readonly id: string;
  readonly text: string;
  readonly pinned: boolean;
  /** only its author sees it */
  readonly private: boolean;
  /** written by whoever looks at it, who decides who sees it */
  readonly own: boolean;
  readonly version: number;
}

/** A note as its form holds it, each field in words that can be told where two wrote. */
export const noteFields = ['text', 'pin', 'sight'] as const;
export type NoteField = (typeof noteFields)[number];
export type NoteDraft = Typed<NoteField>;

/** How a field is called where two wrote in it. */
export const noteFieldWords: Readonly<Record<NoteField, string>> = {
  text: 'what it says',
  pin: 'whether it is pinned',
  sight: 'who sees it',
};

export const pinWords = (pinned: boolean): string => (pinned ? 'pinned' : 'not pinned');
export const sightWords = (own: boolean): string => (own ? 'only me' : 'all of us');
export const isPinned = ({ pin }: NoteDraft): boolean => pin === pinWords(true);
export const isOwn = ({ sight }: NoteDraft): boolean => sight === sightWords(true);

/** A note as it is written down. */
export function draftOfNote(note: Pick<KnownNote, 'text' | 'pinned' | 'private'>): NoteDraft {
  return { text: note.text, pin: pinWords(note.pinned), sight: sightWords(note.private) };
}

/** What is sent to write one down. */
export function newNoteOf(draft: NoteDraft): object {
  return { text: draft.text, pinned: isPinned(draft), private: isOwn(draft) };
}

/** What is sent to change one: only what differs. */
export function noteChangeOf(before: NoteDraft, draft: NoteDraft): object {
  const changed = new Set(changedFields(noteFields, before, draft));
  return {
    ...(changed.has('text') ? { text: draft.text } : {}),
    ...(changed.has('pin') ? { pinned: isPinned(draft) } : {}),
    ...(changed.has('sight') ? { private: isOwn(draft) } : {}),
  };
}
