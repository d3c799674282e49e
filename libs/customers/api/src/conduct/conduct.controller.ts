import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { conductGiven, conductView, customerConduct, type ConductGiven } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing, VersionTag } from '@regulars/shared/http';
import { Conducts } from './conducts';

const customer = { schema: idText };

/** What is set, for a time, after a customer's behaviour was not acceptable. */
@Controller('customers/:id/conduct')
export class ConductController {
  constructor(private readonly conducts: Conducts) {}

  /** What holds for them, for everybody who meets them; for managers and owners what is over, too. */
  @Get()
  @Allow('rep')
  @Returns(customerConduct)
  @UseInterceptors(VersionTag)
  read(@Param('id', customer) id: string, @CurrentActor() actor: Actor) {
    return this.conducts.of(id, actor);
  }

  /**
   * Sets it, or changes the one that holds. 422 `conduct-past` or `conduct-too-far` for its last day; with `If-Match`
   * (`"0"` where nothing held), 412 `changed-meanwhile` if somebody was faster.
   */
  @Put()
  @Allow('manager')
  @Returns(conductView)
  @UseInterceptors(VersionTag)
  put(
    @Param('id', customer) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: conductGiven }) body: ConductGiven,
    @CurrentActor() actor: Actor,
  ) {
    return this.conducts.put({ customerId: id, ifMatch }, body, actor);
  }

  /** Ends it now. Otherwise it ends by itself. */
  @Delete()
  @Allow('manager')
  @ReturnsNothing()
  end(@Param('id', customer) id: string, @CurrentActor() actor: Actor) {
    return this.conducts.end(id, actor);
  }

  /** Undo: the one that was ended last holds again. 409 `conduct-set` if another holds by now. */
  @Post('restore')
  @HttpCode(200)
  @Allow('manager')
  @Returns(conductView)
  @UseInterceptors(VersionTag)
  restore(@Param('id', customer) id: string, @CurrentActor() actor: Actor) {
    return this.conducts.restore(id, actor);
  }
}
