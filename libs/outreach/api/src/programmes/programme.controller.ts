import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { programme, programmeChange, programmeList, reach, reachQuery } from '@regulars/outreach/contract';
import type { Programme, ProgrammeChange, Reach, ReachQuery } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Programmes } from './programmes';
import { ProgrammeReach } from './programme-reach';

/** Standing instructions that plan greetings. */
@Controller('programmes')
export class ProgrammeController {
  constructor(
    private readonly programmes: Programmes,
    private readonly reaches: ProgrammeReach,
  ) {}

  @Get()
  @Allow('rep')
  @Returns(programmeList)
  list(): Promise<{ items: Programme[] }> {
    return this.programmes.list();
  }

  @Get(':id')
  @Allow('rep')
  @Returns(programme)
  one(@Param('id', { schema: idText }) id: string): Promise<Programme> {
    return this.programmes.one(id);
  }

  @Patch(':id')
  @Allow('manager')
  @Returns(programme)
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: programmeChange }) body: ProgrammeChange,
  ): Promise<Programme> {
    return this.programmes.change(actor, id, body);
  }

  /** Whom it would reach in the next 60 days, and who is missed and why; whether or not it is on. */
  @Get(':id/reach')
  @Allow('rep')
  @Returns(reach)
  reach(@Param('id', { schema: idText }) id: string, @Query({ schema: reachQuery }) query: ReachQuery): Promise<Reach> {
    return this.reaches.of(id, query);
  }
}
