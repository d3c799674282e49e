import { languageText } from '@regulars/access/contract';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import {
  gapsRequest,
  letterWords,
  previewRequest,
  template,
  templateGaps,
  templatePreview,
  testSent,
} from '@regulars/outreach/contract';
import type {
  GapsRequest,
  LetterWords,
  PreviewRequest,
  Template,
  TemplateGaps,
  TemplatePreview,
  TestSent,
} from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Gaps } from './template-gaps';
import { TemplatePreviews } from './template-previews';
import { TemplateWordsDesk } from './template-words-desk';
import { TestLetters } from './test-letters';

/** What one letter says, by language, and how it reads. */
@Controller('templates/:id')
export class TemplateWordsController {
  constructor(
    private readonly words: TemplateWordsDesk,
    private readonly previews: TemplatePreviews,
    private readonly tests: TestLetters,
    private readonly gaps: Gaps,
  ) {}

  /** Puts words in a language, new or in place of those that were there. */
  @Put('words/:language')
  @Allow('manager')
  @Returns(template)
  put(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Param('language', { schema: languageText }) language: string,
    @Body({ schema: letterWords }) body: LetterWords,
  ): Promise<Template> {
    return this.words.put(actor, id, language, body);
  }

  /** Takes a language out; never the main one (409). */
  @Delete('words/:language')
  @Allow('manager')
  @Returns(template)
  drop(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Param('language', { schema: languageText }) language: string,
  ): Promise<Template> {
    return this.words.drop(actor, id, language);
  }

  /** A letter as it would be sent, from a draft or as it is kept. */
  @Post('preview')
  @Allow('rep')
  @Returns(templatePreview)
  preview(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: previewRequest }) body: PreviewRequest,
  ): Promise<TemplatePreview> {
    return this.previews.preview(id, body);
  }

  /** Sends the letter to whoever asks. */
  @Post('test')
  @Allow('rep')
  @Returns(testSent)
  test(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: previewRequest }) body: PreviewRequest,
  ): Promise<TestSent> {
    return this.tests.send(actor, id, body);
  }

  /** What real recipients lack that the letter says, and what they read instead. */
  @Post('gaps')
  @Allow('rep')
  @Returns(templateGaps)
  lack(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: gapsRequest }) body: GapsRequest,
  ): Promise<TemplateGaps> {
    return this.gaps.of(id, body);
  }
}
