import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { change, changePeople } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { Changes } from './changes';

const one = { schema: idText };

/** A change, and telling it to those who spoke of it. */
@Controller('changes')
export class ChangeController {
  constructor(private readonly changes: Changes) {}

  /** Everybody who spoke of it before: who gets the letter and who does not, and why; once it is told, what became of each. */
  @Get(':id/people')
  @Allow('rep')
  @Returns(changePeople)
  people(@Param('id', one) id: string) {
    return this.changes.people(id);
  }

  /** Tells it, from the next morning hour on, with tact. 409 `change-told` if that was said already. */
  @Post(':id/tell')
  @HttpCode(200)
  @Allow('manager')
  @Returns(change)
  tell(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.changes.tell(id, actor);
  }

  /** Undo: nobody is told. 409 `change-is-out` once something has gone out. */
  @Post(':id/tell/undo')
  @HttpCode(200)
  @Allow('manager')
  @Returns(change)
  takeBack(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.changes.takeBack(id, actor);
  }

  /** Takes it off; 409 `change-told` once they are told. */
  @Delete(':id')
  @Allow('manager')
  @ReturnsNothing()
  remove(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.changes.remove(id, actor);
  }

  /** Undo: puts back what was taken off. */
  @Post(':id/restore')
  @HttpCode(200)
  @Allow('manager')
  @Returns(change)
  restore(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.changes.restore(id, actor);
  }
}
