import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { tagInput, tagList, tagView, type TagInput } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { Tags } from './tags';

/** The shop's own words for its customers. */
@Controller('tags')
export class TagController {
  constructor(private readonly tags: Tags) {}

  /** All tags by name, with how many customers carry each. */
  @Get()
  @Allow('rep')
  @Returns(tagList)
  list() {
    return this.tags.list();
  }

  /** Adds a tag; 409 `tag-taken` if there is one of that name, however it is spelled. */
  @Post()
  @Allow('rep')
  @Returns(tagView, { status: 201 })
  add(@Body({ schema: tagInput }) body: TagInput, @CurrentActor() actor: Actor) {
    return this.tags.add(body, actor);
  }

  /** Renames it on everybody. */
  @Patch(':id')
  @Allow('manager')
  @Returns(tagView)
  rename(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: tagInput }) body: TagInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.tags.rename(id, body, actor);
  }

  /** Takes it off everybody. */
  @Delete(':id')
  @Allow('manager')
  @ReturnsNothing()
  remove(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.tags.remove(id, actor);
  }
}
