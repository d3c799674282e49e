import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { savedView, viewInput, viewList, type ViewInput } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { SavedViews } from './saved-views';

/** Lists that somebody saved; everybody has their own. */
@Controller('views')
@Allow('rep')
export class SavedViewController {
  constructor(private readonly views: SavedViews) {}

  /** My views, by name. */
  @Get()
  @Returns(viewList)
  list(@CurrentActor() actor: Actor) {
    return this.views.list(actor);
  }

  /** Saves a list; 409 `view-taken` if I have one of that name. */
  @Post()
  @Returns(savedView, { status: 201 })
  add(@Body({ schema: viewInput }) body: ViewInput, @CurrentActor() actor: Actor) {
    return this.views.add(body, actor);
  }

  /** Replaces one of mine. */
  @Put(':id')
  @Returns(savedView)
  replace(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: viewInput }) body: ViewInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.views.replace(id, body, actor);
  }

  /** Removes one of mine. */
  @Delete(':id')
  @ReturnsNothing()
  remove(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.views.remove(id, actor);
  }
}
