import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { change, changeList, newChange, type NewChange } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Changes } from './changes';

/** You said, we did: what was changed because customers spoke of a theme. */
@Controller('themes/:id/changes')
export class ThemeChangeController {
  constructor(private readonly changes: Changes) {}

  /** The newest first. */
  @Get()
  @Allow('rep')
  @Returns(changeList)
  list(@Param('id', { schema: idText }) id: string) {
    return this.changes.list(id);
  }

  /** Writes a change down. Nobody is told by that. */
  @Post()
  @Allow('manager')
  @Returns(change, { status: 201 })
  add(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: newChange }) body: NewChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.changes.add(id, body, actor);
  }
}
