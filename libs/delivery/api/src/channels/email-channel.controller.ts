import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  delivery,
  emailChannel,
  emailSettings,
  emailTest,
  type DeliveryItem,
  type EmailChannel,
  type EmailSettings,
  type EmailTest,
} from '@regulars/delivery/contract';
import { Returns } from '@regulars/shared/http';
import { EmailChannels } from './email-channel';
import { MailTests } from './mail-test';

/** The mail server: how to reach it, how it is doing. */
@ApiTags('delivery')
@Allow('owner')
@Controller('channels/email')
export class EmailChannelController {
  constructor(
    private readonly channel: EmailChannels,
    private readonly tests: MailTests,
  ) {}

  /** The settings without the password, and how sending is doing. */
  @Get()
  @Returns(emailChannel)
  read(): Promise<EmailChannel> {
    return this.channel.read();
  }

  /** Sets the mail server. A password that is left out stays as it was; it is never given out again. */
  @Put()
  @Returns(emailChannel)
  write(@CurrentActor() actor: Actor, @Body({ schema: emailSettings }) body: EmailSettings): Promise<EmailChannel> {
    return this.channel.write(actor, body);
  }

  /** Forgets the mail server: messages are written as files again. */
  @Delete()
  @Returns(emailChannel)
  remove(@CurrentActor() actor: Actor): Promise<EmailChannel> {
    return this.channel.remove(actor);
  }

  /** Goes on sending after a pause. */
  @Post('resume')
  @Returns(emailChannel)
  resume(@CurrentActor() actor: Actor): Promise<EmailChannel> {
    return this.channel.resume(actor);
  }

  /** Sends a test through the outbox. Read what came of it at `/api/deliveries/:id`. */
  @Post('test')
  @Returns(delivery, { status: 201 })
  test(@Body({ schema: emailTest }) body: EmailTest): Promise<DeliveryItem> {
    return this.tests.send(body);
  }
}
