import { Body, Controller, Delete, Get, Headers, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { newNote, noteChange, notePage, noteQuery, noteView } from '@regulars/customers/contract';
import type { NewNote, NoteChange, NoteQuery } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing, VersionTag } from '@regulars/shared/http';
import { NoteList } from './note-list';
import { Notes } from './notes';

/** What people wrote down about a customer; what somebody keeps to themselves is there for no one else, whatever their role. */
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
  list(
    @Param('id', { schema: idText }) customerId: string,
    @Query({ schema: noteQuery }) query: NoteQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.noteList.page(customerId, query, actor.userId);
  }

  /** One note; its version is the `ETag`. */
  @Get(':noteId')
  @Returns(noteView)
  @UseInterceptors(VersionTag)
  get(
    @Param('id', { schema: idText }) customerId: string,
    @Param('noteId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.noteList.one({ customerId, id }, actor.userId);
  }

  /** Writes a note; with `private` for one’s own eyes only. */
  @Post()
  @Returns(noteView, { status: 201 })
  @UseInterceptors(VersionTag)
  add(
    @Param('id', { schema: idText }) customerId: string,
    @Body({ schema: newNote }) body: NewNote,
    @CurrentActor() actor: Actor,
  ) {
    return this.notes.add(customerId, body, actor);
  }

  /**
   * Changes its words, pins or unpins it; who wrote it also decides who sees it (403 to others). With `If-Match`, 412
   * `changed-meanwhile` if somebody was faster.
   */
  @Patch(':noteId')
  @Returns(noteView)
  @UseInterceptors(VersionTag)
  change(
    @Param('id', { schema: idText }) customerId: string,
    @Param('noteId', { schema: idText }) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: noteChange }) body: NoteChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.notes.change({ customerId, id, ifMatch }, body, actor);
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
  @UseInterceptors(VersionTag)
  restore(
    @Param('id', { schema: idText }) customerId: string,
    @Param('noteId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.notes.restore({ customerId, id }, actor);
  }
}
