import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Delete, Get, Header, Post, Put, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import { letterhead, letterheadChange, letterheadPreview } from '@regulars/outreach/contract';
import type { LetterheadChange, LetterheadPreview, LetterheadView } from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { LetterheadPreviews } from './letterhead-previews';
import { Letterheads } from './letterheads';
import { pictureOf } from './picture-body';

/** How the shop's letters look: colour, picture, and who is named as sender. */
@Controller('letterhead')
export class LetterheadController {
  constructor(
    private readonly heads: Letterheads,
    private readonly previews: LetterheadPreviews,
  ) {}

  @Get()
  @Allow('rep')
  @Returns(letterhead)
  read(): Promise<LetterheadView> {
    return this.heads.read();
  }

  @Put()
  @Allow('owner')
  @Returns(letterhead)
  change(@CurrentActor() actor: Actor, @Body({ schema: letterheadChange }) body: LetterheadChange) {
    return this.heads.change(actor, body);
  }

  /** A letter under a head that is not saved yet. */
  @Post('preview')
  @Allow('owner')
  @Returns(letterheadPreview)
  preview(@Body({ schema: letterheadChange }) body: LetterheadChange): Promise<LetterheadPreview> {
    return this.previews.preview(body);
  }

  /** The shop's picture. */
  @Get('logo')
  @Allow('rep')
  @ApiProduces('image/png', 'image/jpeg')
  @Header('cache-control', 'private, no-cache')
  async logo(): Promise<StreamableFile> {
    const { type, content } = await this.heads.logo();
    return new StreamableFile(content, { type, length: content.length });
  }

  /** Puts a picture in: the body is a PNG or JPEG itself, at most 200 kB. */
  @Put('logo')
  @Allow('owner')
  @ApiConsumes('image/png', 'image/jpeg')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Returns(letterhead)
  putLogo(@CurrentActor() actor: Actor, @Req() request: { body?: unknown }): Promise<LetterheadView> {
    return this.heads.putLogo(actor, pictureOf(request));
  }

  @Delete('logo')
  @Allow('owner')
  @Returns(letterhead)
  dropLogo(@CurrentActor() actor: Actor): Promise<LetterheadView> {
    return this.heads.dropLogo(actor);
  }
}
