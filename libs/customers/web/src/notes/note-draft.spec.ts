// The kit that words are borrowed beside is compiled by Angular; here it is compiled as it is read.
import '@angular/compiler';
import { expect, it } from 'vitest';
import { draftOfNote, newNoteOf, noteChangeOf } from './note-draft';

const known = draftOfNote({ text: 'Asked for the Bley album', pinned: false, private: true });

it('sends all of a new note', () => {
  expect(newNoteOf(known)).toEqual({ text: 'Asked for the Bley album', pinned: false, private: true });
});

it('sends of a change what differs, so that a colleague’s words stay where nothing was typed', () => {
  expect(noteChangeOf(known, known)).toEqual({});
  expect(noteChangeOf(known, { ...known, pin: 'pinned' })).toEqual({ pinned: true });
  expect(noteChangeOf(known, { ...known, sight: 'all of us' })).toEqual({ private: false });
});
