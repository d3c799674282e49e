import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import {
  mergeFieldList,
  previewRequest,
  template,
  templateChange,
  templateList,
  templatePreview,
  testSent,
} from '@regulars/outreach/contract';
import type { PreviewRequest, Template, TemplateChange, TemplatePreview, TestSent } from '@regulars/outreach/contract';
import { mergeFields } from '@regulars/outreach/domain';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { TemplatePreviews } from './template-previews';
import { Templates } from './templates';
import { TestLetters } from './test-letters';

/** The words of greetings. */
@Controller('templates')
export class TemplateController {
  constructor(
    private readonly templates: Templates,
    private readonly previews: TemplatePreviews,
    private readonly tests: TestLetters,
  ) {}

  @Get()
  @Allow('rep')
  @Returns(templateList)
  list(): Promise<{ items: Template[] }> {
    return this.templates.list();
  }

  /** The merge fields that a text may use, and no others. */
  @Get('fields')
  @Allow('rep')
  @Returns(mergeFieldList)
  fields(): object {
    return { items: mergeFields.map(fieldOf) };
  }

  @Get(':id')
  @Allow('rep')
  @Returns(template)
  one(@Param('id', { schema: idText }) id: string): Promise<Template> {
    return this.templates.one(id);
  }

  @Patch(':id')
  @Allow('manager')
  @Returns(template)
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: templateChange }) body: TemplateChange,
  ): Promise<Template> {
    return this.templates.change(actor, id, body);
  }

  /** A letter as it would be sent, from a draft or as it is kept. */
  @Post(':id/preview')
  @Allow('rep')
  @Returns(templatePreview)
  preview(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: previewRequest }) body: PreviewRequest,
  ): Promise<TemplatePreview> {
    return this.previews.preview(id, body);
  }

  /** Sends the letter to whoever asks. */
  @Post(':id/test')
  @Allow('rep')
  @Returns(testSent)
  test(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: previewRequest }) body: PreviewRequest,
  ): Promise<TestSent> {
    return this.tests.send(actor, id, body);
  }
}

const fieldOf = ({ name, says, example, always }: (typeof mergeFields)[number]) => ({
  name,
  says,
  example,
  fallback: !always,
  insert: always ? `{{${name}}}` : `{{${name}|${fallbacks[name]}}}`,
});

const fallbacks = { first_name: 'friend', full_name: 'friend', age: 'a year older', rep_name: 'all of us' } as const;
