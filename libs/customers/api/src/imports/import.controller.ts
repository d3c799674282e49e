import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, Header, Param, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  dryRun,
  importChoices,
  importPage,
  importQuery,
  importView,
  uploadQuery,
  type ImportChoices,
  type ImportQuery,
  type UploadQuery,
} from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { DryRun } from './dry-run';
import { ImportDesk } from './import-desk';
import { ImportProgress } from './import-progress';
import { Imports } from './imports';
import { RefusedRows } from './refused-rows';
import { bodyOf } from './upload-body';

/** Bringing the shop's own lists in. */
@Controller('imports')
@Allow('manager')
export class ImportController {
  constructor(
    private readonly imports: Imports,
    private readonly desk: ImportDesk,
    private readonly dryRuns: DryRun,
    private readonly progress: ImportProgress,
    private readonly refusedRows: RefusedRows,
  ) {}

  /** Brings a file: it is the body itself, at most 200 MB. Says how it is written, what its columns mean, what is to be asked. */
  @Post()
  @ApiConsumes('text/csv', 'application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Returns(importView, { status: 201 })
  bring(
    @CurrentActor() actor: Actor,
    @Query({ schema: uploadQuery }) query: UploadQuery,
    @Req() request: { body?: unknown },
  ) {
    return this.imports.bring(actor, query, bodyOf(request));
  }

  /** Past imports and files still being mapped, newest first. */
  @Get()
  @Returns(importPage)
  list(@Query({ schema: importQuery }) query: ImportQuery) {
    return this.imports.list(query);
  }

  @Get(':id')
  @Returns(importView)
  get(@Param('id', { schema: idText }) id: string) {
    return this.imports.get(id);
  }

  /** Says what the columns mean, answers questions, states the consent. */
  @Put(':id/mapping')
  @Returns(importView)
  choose(@Param('id', { schema: idText }) id: string, @Body({ schema: importChoices }) choices: ImportChoices) {
    return this.imports.choose(id, choices);
  }

  /** What would be created, changed and refused, and why. Nothing is. */
  @Post(':id/dry-run')
  @Returns(dryRun)
  tryOut(@Param('id', { schema: idText }) id: string) {
    return this.dryRuns.of(id);
  }

  /** Starts the import; it goes on by itself. */
  @Post(':id/run')
  @Returns(importView, { status: 202 })
  run(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.desk.run(actor, id);
  }

  /** How far it has come, as server-sent events `progress` until it has ended. */
  @Get(':id/progress')
  @Header('content-type', 'text/event-stream')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/event-stream')
  async watch(@Param('id', { schema: idText }) id: string): Promise<StreamableFile> {
    return new StreamableFile(Readable.from(await this.progress.of(id)), { type: 'text/event-stream' });
  }

  /** The refused rows as they were, with the reasons in a last column: mend them and bring them again. */
  @Get(':id/refused')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="refused.csv"')
  @ApiProduces('text/csv')
  async refused(@Param('id', { schema: idText }) id: string): Promise<StreamableFile> {
    return new StreamableFile(Readable.from(await this.refusedRows.of(id)), { type: 'text/csv; charset=utf-8' });
  }

  /** Takes the whole import back; what somebody changed since then is kept, and said. */
  @Post(':id/undo')
  @Returns(importView, { status: 202 })
  undo(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.desk.undo(actor, id);
  }

  /** Drops a file that was brought and not imported. */
  @Delete(':id')
  @ReturnsNothing()
  discard(@Param('id', { schema: idText }) id: string) {
    return this.imports.discard(id);
  }
}
