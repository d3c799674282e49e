import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { newVisit, visit, visitChange, visitPage, visitQuery } from '@regulars/visits/contract';
import type { NewVisit, VisitChange, VisitQuery } from '@regulars/visits/contract';
import { VisitList } from './visit-list';
import { Visits } from './visits';

const customer = { schema: idText };

/** A customer's visits. */
@Controller('customers/:id/visits')
@Allow('rep')
export class VisitController {
  constructor(
    private readonly visits: Visits,
    private readonly list: VisitList,
  ) {}

  /** The visits, newest first. */
  @Get()
  @Returns(visitPage)
  page(@Param('id', customer) id: string, @Query({ schema: visitQuery }) query: VisitQuery) {
    return this.list.page(id, query);
  }

  /** Writes a visit down. 422 `not-yet` for a day that is still to come. */
  @Post()
  @Returns(visit, { status: 201 })
  record(@Param('id', customer) id: string, @Body({ schema: newVisit }) body: NewVisit, @CurrentActor() actor: Actor) {
    return this.visits.record(id, body, actor);
  }

  /** Changes a visit; what is left out stays. */
  @Patch(':visitId')
  @Returns(visit)
  change(
    @Param('id', customer) customerId: string,
    @Param('visitId', { schema: idText }) id: string,
    @Body({ schema: visitChange }) body: VisitChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.visits.change({ customerId, id }, body, actor);
  }

  /** Takes a visit off. It can be put back for a day. */
  @Delete(':visitId')
  @ReturnsNothing()
  remove(
    @Param('id', customer) customerId: string,
    @Param('visitId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.visits.remove({ customerId, id }, actor);
  }

  /** Undo: puts a visit back that was taken off. */
  @Post(':visitId/restore')
  @Returns(visit)
  restore(
    @Param('id', customer) customerId: string,
    @Param('visitId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.visits.restore({ customerId, id }, actor);
  }
}
