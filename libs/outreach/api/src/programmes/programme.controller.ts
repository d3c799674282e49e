import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  newProgramme,
  programme,
  programmeChange,
  programmeList,
  reach,
  reachQuery,
} from '@regulars/outreach/contract';
import type { NewProgramme, Programme, ProgrammeChange, Reach, ReachQuery } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { Returns } from '@regulars/shared/http';
import { Programmes } from './programmes';
import { ProgrammeReach } from './programme-reach';

/** Standing instructions that plan what goes out. */
@Controller('programmes')
export class ProgrammeController {
  constructor(
    private readonly reader: Reader,
    private readonly programmes: Programmes,
    private readonly reaches: ProgrammeReach,
  ) {}

  @Get()
  @Allow('rep')
  @Returns(programmeList)
  list(): Promise<{ items: Programme[] }> {
    return this.programmes.list(this.reader);
  }

  /** A further one of a kind, switched off, in the first words of its kind. */
  @Post()
  @Allow('manager')
  @Returns(programme)
  async add(@CurrentActor() actor: Actor, @Body({ schema: newProgramme }) body: NewProgramme): Promise<Programme> {
    return this.programmes.one(this.reader, await this.programmes.add(actor, body));
  }

  @Get(':id')
  @Allow('rep')
  @Returns(programme)
  one(@Param('id', { schema: idText }) id: string): Promise<Programme> {
    return this.programmes.one(this.reader, id);
  }

  @Patch(':id')
  @Allow('manager')
  @Returns(programme)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: programmeChange }) body: ProgrammeChange,
  ): Promise<Programme> {
    await this.programmes.change(actor, id, body);
    return this.programmes.one(this.reader, id);
  }

  /** Takes it out: what it planned is withdrawn, what it sent is still told. */
  @Delete(':id')
  @Allow('manager')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<void> {
    return this.programmes.remove(actor, id);
  }

  /** Whom it would reach in the next 60 days, and who is missed and why; whether or not it is on. */
  @Get(':id/reach')
  @Allow('rep')
  @Returns(reach)
  reach(@Param('id', { schema: idText }) id: string, @Query({ schema: reachQuery }) query: ReachQuery): Promise<Reach> {
    return this.reaches.of(id, query);
  }
}
