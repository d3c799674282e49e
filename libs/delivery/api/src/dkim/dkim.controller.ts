import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { dkimSettings, readableDkim, type DkimSettings, type ReadableDkim } from '@regulars/delivery/contract';
import { Returns } from '@regulars/shared/http';
import { DkimDesk } from './dkim-desk';

/** The signature under our mail. */
@ApiTags('delivery')
@Allow('owner')
@Controller('channels/email/dkim')
export class DkimController {
  constructor(private readonly desk: DkimDesk) {}

  /** Signs from now on; gives the record to publish. 422 if the key that is given cannot be used. */
  @Put()
  @Returns(readableDkim)
  write(@CurrentActor() actor: Actor, @Body({ schema: dkimSettings }) body: DkimSettings): Promise<ReadableDkim> {
    return this.desk.write(actor, body);
  }

  /** Signs no more, and forgets the key. */
  @Delete()
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor): Promise<void> {
    return this.desk.remove(actor);
  }
}
