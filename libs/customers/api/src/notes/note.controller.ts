import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { newNote, noteChange, notePage, noteQuery, noteView } from '@regulars/customers/contract';
import type { NewNote, NoteChange, NoteQuery } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { NoteList } from './note-list';
import { Notes } from './notes';

/** What people wrote down about a customer. */
@Controller('customers/:id/notes')
@Allow('rep')
export class NoteController {
  constructor(
    private readonly notes: Notes,
    private readonly noteList: NoteList,
  ) {}

  /** The notes, pinned ones first, then newest first. */
  @Get()
  @Returns(notePage)
  list(@Param('id', { schema: idText }) customerId: string, @Query({ schema: noteQuery }) query: NoteQuery) {
    return this.noteList.page(customerId, query);
  }

  /** Writes a note. */
  @Post()
  @Returns(noteView, { status: 201 })
  add(
    @Param('id', { schema: idText }) customerId: string,
    @Body({ schema: newNote }) body: NewNote,
    @CurrentActor() actor: Actor,
  ) {
    return this.notes.add(customerId, body, actor);
  }

  /** Changes its words, pins or unpins it. */
  @Patch(':noteId')
  @Returns(noteView)
  change(
    @Param('id', { schema: idText }) customerId: string,
    @Param('noteId', { schema: idText }) id: string,
    @Body({ schema: noteChange }) body: NoteChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.notes.change({ customerId, id }, body, actor);
  }

  /** Takes it off. It can be put back for 30 days. */
  @Delete(':noteId')
  @ReturnsNothing()
  remove(
    @Param('id', { schema: idText }) customerId: string,
    @Param('noteId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.notes.remove({ customerId, id }, actor);
  }

  /** Undo: puts one back, exactly as it was, that was taken off. */
  @Post(':noteId/restore')
  @Returns(noteView)
  restore(
    @Param('id', { schema: idText }) customerId: string,
    @Param('noteId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.notes.restore({ customerId, id }, actor);
  }
}
