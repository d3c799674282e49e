import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  mergeFieldList,
  mergeFieldQuery,
  newTemplate,
  template,
  templateChange,
  templateCopy,
  templateList,
  templateQuery,
} from '@regulars/outreach/contract';
import type {
  MergeFieldList,
  MergeFieldQuery,
  NewTemplate,
  Template,
  TemplateChange,
} from '@regulars/outreach/contract';
import { fieldsFor, insertOf, isAlwaysKnown, type TemplateKind } from '@regulars/outreach/domain';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { TemplateDesk } from './template-desk';
import { Templates } from './templates';

/** The letters that programmes and offers write in. */
@Controller('templates')
export class TemplateController {
  constructor(
    private readonly templates: Templates,
    private readonly desk: TemplateDesk,
  ) {}

  @Get()
  @Allow('rep')
  @Returns(templateList)
  list(@Query({ schema: templateQuery }) { kind }: { kind?: TemplateKind }): Promise<{ items: Template[] }> {
    return this.templates.list(kind);
  }

  /** The merge fields that a letter of a kind may use, and no others. */
  @Get('fields')
  @Allow('rep')
  @Returns(mergeFieldList)
  fields(@Query({ schema: mergeFieldQuery }) { kind }: MergeFieldQuery): MergeFieldList {
    return {
      items: fieldsFor(kind).map((field) => ({
        name: field.name,
        says: field.says,
        example: field.example,
        fallback: !isAlwaysKnown(field, kind),
        insert: insertOf(field, kind),
      })),
    };
  }

  @Get(':id')
  @Allow('rep')
  @Returns(template)
  one(@Param('id', { schema: idText }) id: string): Promise<Template> {
    return this.templates.one(id);
  }

  /** Makes a template; without words it starts with those that every shop starts with. */
  @Post()
  @Allow('manager')
  @Returns(template, { status: 201 })
  create(@CurrentActor() actor: Actor, @Body({ schema: newTemplate }) body: NewTemplate): Promise<Template> {
    return this.desk.create(actor, body);
  }

  @Post(':id/copy')
  @Allow('manager')
  @Returns(template, { status: 201 })
  copy(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: templateCopy }) body: { name: string },
  ): Promise<Template> {
    return this.desk.copy(actor, id, body);
  }

  @Patch(':id')
  @Allow('manager')
  @Returns(template)
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: templateChange }) body: TemplateChange,
  ): Promise<Template> {
    return this.desk.change(actor, id, body);
  }

  /** Deletes it; 409 with the names of what writes in it, if anything does. */
  @Delete(':id')
  @Allow('manager')
  @ReturnsNothing()
  remove(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<void> {
    return this.desk.remove(actor, id);
  }

  /** Brings a deleted one back. */
  @Post(':id/restore')
  @Allow('manager')
  @Returns(template)
  restore(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<Template> {
    return this.desk.restore(actor, id);
  }
}
