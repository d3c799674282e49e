import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  apology,
  complaintChange,
  complaintDetail,
  complaintPage,
  complaintQuery,
  similarComplaints,
} from '@regulars/care/contract';
import type { Apology, ComplaintChange, ComplaintQuery } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, VersionTag } from '@regulars/shared/http';
import { ComplaintViews } from './complaint-views';
import { Complaints } from './complaints';
import { Similar } from './similar-complaints';

const one = { schema: idText };

/** What went wrong, and what becomes of it. */
@Controller('complaints')
@Allow('rep')
@UseInterceptors(VersionTag)
export class ComplaintController {
  constructor(
    private readonly complaints: Complaints,
    private readonly views: ComplaintViews,
    private readonly similar: Similar,
  ) {}

  /** Open ones, the oldest first; or closed ones, newest first. */
  @Get()
  @Returns(complaintPage)
  page(@Query({ schema: complaintQuery }) query: ComplaintQuery) {
    return this.views.page(query);
  }

  /** One with its promises, grants and history; its version is the `ETag`. */
  @Get(':id')
  @Returns(complaintDetail)
  get(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.views.detail(id, actor);
  }

  /** Past cases like it and what was done then. */
  @Get(':id/similar')
  @Returns(similarComplaints)
  similarTo(@Param('id', one) id: string) {
    return this.similar.to(id);
  }

  /** Changes what the body names. 422 `closed`; with `If-Match`, 412 `changed-meanwhile`. */
  @Patch(':id')
  @Returns(complaintDetail)
  change(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: complaintChange }) body: ComplaintChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.complaints.change({ id, ifMatch }, body, actor);
  }

  /** Writes the apology down that was said. */
  @Post(':id/apology')
  @HttpCode(200)
  @Returns(complaintDetail)
  apologise(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: apology }) body: Apology,
    @CurrentActor() actor: Actor,
  ) {
    return this.complaints.apologise({ id, ifMatch }, body, actor);
  }
}
