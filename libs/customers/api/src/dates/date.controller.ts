import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { dateChange, dateList, dateView, newDate } from '@regulars/customers/contract';
import type { DateChange, NewDate } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { ImportantDates } from './important-dates';

/** Days that matter to a customer. */
@Controller('customers/:id/dates')
@Allow('rep')
export class DateController {
  constructor(private readonly dates: ImportantDates) {}

  /** All of them: the birthday first, then by month and day. */
  @Get()
  @Returns(dateList)
  list(@Param('id', { schema: idText }) customerId: string) {
    return this.dates.list(customerId);
  }

  /** Adds one; 409 `birthday-known` for a second birthday. */
  @Post()
  @Returns(dateView, { status: 201 })
  add(
    @Param('id', { schema: idText }) customerId: string,
    @Body({ schema: newDate }) body: NewDate,
    @CurrentActor() actor: Actor,
  ) {
    return this.dates.add(customerId, body, actor);
  }

  /** Changes its day or label; what is left out stays. */
  @Patch(':dateId')
  @Returns(dateView)
  change(
    @Param('id', { schema: idText }) customerId: string,
    @Param('dateId', { schema: idText }) id: string,
    @Body({ schema: dateChange }) body: DateChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.dates.change({ customerId, id }, body, actor);
  }

  /** Takes it off. It can be put back for 30 days. */
  @Delete(':dateId')
  @ReturnsNothing()
  remove(
    @Param('id', { schema: idText }) customerId: string,
    @Param('dateId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.dates.remove({ customerId, id }, actor);
  }

  /** Undo: puts one back, exactly as it was, that was taken off. 409 `birthday-known` if another birthday is known by now. */
  @Post(':dateId/restore')
  @Returns(dateView)
  restore(
    @Param('id', { schema: idText }) customerId: string,
    @Param('dateId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.dates.restore({ customerId, id }, actor);
  }
}
