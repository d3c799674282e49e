import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  bounceCheck,
  bounceMailboxAnswer,
  bounceMailboxSettings,
  type BounceCheck,
  type BounceMailboxAnswer,
  type BounceMailboxSettings,
} from '@regulars/delivery/contract';
import { Returns } from '@regulars/shared/http';
import { BounceChecks } from './bounce-check';
import { BounceDesk } from './bounce-desk';

/** The mailbox in which mails come back. */
@ApiTags('delivery')
@Allow('owner')
@Controller('channels/email/bounces')
export class BounceMailboxController {
  constructor(
    private readonly checks: BounceChecks,
    private readonly desk: BounceDesk,
  ) {}

  /** The mailbox without its password, how it is doing, and what was found in it so far. */
  @Get()
  @Returns(bounceMailboxAnswer)
  read(): Promise<BounceMailboxAnswer> {
    return this.desk.read();
  }

  /** Sets the mailbox. A password that is left out stays as it was; it is never given out again. */
  @Put()
  @Returns(bounceMailboxAnswer)
  write(
    @CurrentActor() actor: Actor,
    @Body({ schema: bounceMailboxSettings }) body: BounceMailboxSettings,
  ): Promise<BounceMailboxAnswer> {
    return this.desk.write(actor, body);
  }

  /** Reads it no more. */
  @Delete()
  @Returns(bounceMailboxAnswer)
  remove(@CurrentActor() actor: Actor): Promise<BounceMailboxAnswer> {
    return this.desk.remove(actor);
  }

  /** Looks into it now, and says what was found or why it could not be read. */
  @Post('check')
  @HttpCode(200)
  @Returns(bounceCheck)
  check(): Promise<BounceCheck> {
    return this.checks.check();
  }
}
