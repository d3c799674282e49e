import { Body, Controller, Headers, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { checkGiven, complaintClosing, complaintDetail, complaintReopening } from '@regulars/care/contract';
import type { CheckGiven, ComplaintClosing, ComplaintReopening } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, VersionTag } from '@regulars/shared/http';
import { ComplaintClosings } from './complaint-closing';

const one = { schema: idText };

/** How a complaint ends, and what they say of it afterwards. */
@Controller('complaints/:id')
@Allow('rep')
@UseInterceptors(VersionTag)
export class ComplaintClosingController {
  constructor(private readonly closings: ComplaintClosings) {}

  /** Closes it as solved, or as "could not, and tried". 422 `undecided` while a manager was asked for something. */
  @Post('close')
  @HttpCode(200)
  @Returns(complaintDetail)
  close(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: complaintClosing }) body: ComplaintClosing,
    @CurrentActor() actor: Actor,
  ) {
    return this.closings.close({ id, ifMatch }, body, actor);
  }

  /** Opens it again, with the reason. */
  @Post('reopen')
  @HttpCode(200)
  @Returns(complaintDetail)
  reopen(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: complaintReopening }) body: ComplaintReopening,
    @CurrentActor() actor: Actor,
  ) {
    return this.closings.reopen({ id, ifMatch }, body, actor);
  }

  /** What they said when you asked whether it is good now. "No" opens it again. */
  @Post('check')
  @HttpCode(200)
  @Returns(complaintDetail)
  check(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: checkGiven }) body: CheckGiven,
    @CurrentActor() actor: Actor,
  ) {
    return this.closings.answer({ id, ifMatch }, body, actor);
  }
}
