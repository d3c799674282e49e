import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  askedNotToInput,
  cameBackInput,
  mailStops,
  takeBackInput,
  worksAgainInput,
  type AskedNotToInput,
  type CameBackInput,
  type TakeBackInput,
  type WorksAgainInput,
} from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { MailStopDesk } from './mail-stop-desk';
import { MailStopList } from './mail-stop-list';

const id = { schema: idText };

/** What one of us says about writing to a customer. */
@Controller('customers/:id/mail-stops')
@Allow('rep')
export class MailStopController {
  constructor(
    private readonly desk: MailStopDesk,
    private readonly list: MailStopList,
  ) {}

  /** What stands in the way, besides consent. */
  @Get()
  @Returns(mailStops)
  read(@Param('id', id) customerId: string) {
    return this.list.of(customerId);
  }

  /** Mail to one of their addresses came back: nothing more goes there, whoever has it. */
  @Post('came-back')
  @Returns(mailStops, { status: 200 })
  cameBack(
    @Param('id', id) customerId: string,
    @Body({ schema: cameBackInput }) body: CameBackInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.desk.cameBack(customerId, body, actor);
  }

  /** The address takes mail after all. 409 unless it is closed because mail came back. */
  @Post('works-again')
  @Returns(mailStops, { status: 200 })
  worksAgain(
    @Param('id', id) customerId: string,
    @Body({ schema: worksAgainInput }) body: WorksAgainInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.desk.worksAgain(customerId, body, actor);
  }

  /** They told one of us that they want no more of this, or of anything. */
  @Post('asked-not-to')
  @Returns(mailStops, { status: 200 })
  askedNotTo(
    @Param('id', id) customerId: string,
    @Body({ schema: askedNotToInput }) body: AskedNotToInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.desk.askedNotTo(customerId, body, actor);
  }

  /** That was written down by mistake: what stood before stands again. 409 if something was said since. */
  @Post(':stopId/take-back')
  @Returns(mailStops, { status: 200 })
  takeBack(
    @Param('id', id) customerId: string,
    @Param('stopId', id) stopId: string,
    @Body({ schema: takeBackInput }) body: TakeBackInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.desk.takeBack({ customerId, stopId }, body, actor);
  }
}
