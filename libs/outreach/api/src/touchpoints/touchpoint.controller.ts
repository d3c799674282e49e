import { Allow } from '@regulars/access/api';
import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  month,
  monthQuery,
  needsCount,
  touchpointDetail,
  touchpointPage,
  touchpointQuery,
} from '@regulars/outreach/contract';
import type {
  MonthQuery,
  NeedsCount,
  PlanMonth,
  TouchpointDetail,
  TouchpointQuery,
  TouchpointView,
} from '@regulars/outreach/contract';
import { idText, type Page } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Needs } from './needs';
import { PlanMonths } from './plan-month';
import { TouchpointDetails } from './touchpoint-details';
import { TouchpointList } from './touchpoint-list';

/** The plan: what goes out when, what went out, and why not what did not. */
@Controller('touchpoints')
@Allow('rep')
export class TouchpointController {
  constructor(
    private readonly list: TouchpointList,
    private readonly months: PlanMonths,
    private readonly details: TouchpointDetails,
    private readonly needing: Needs,
  ) {}

  @Get()
  @Returns(touchpointPage)
  page(@Query({ schema: touchpointQuery }) query: TouchpointQuery): Promise<Page<TouchpointView>> {
    return this.list.page(query);
  }

  @Get('month')
  @Returns(month)
  month(@Query({ schema: monthQuery }) query: MonthQuery): Promise<PlanMonth> {
    return this.months.of(query);
  }

  /** How many wait for somebody. */
  @Get('needs')
  @Returns(needsCount)
  needs(): Promise<NeedsCount> {
    return this.needing.count();
  }

  /** With the letter, what the gate would say at its time, and its history. */
  @Get(':id')
  @Returns(touchpointDetail)
  one(@Param('id', { schema: idText }) id: string): Promise<TouchpointDetail> {
    return this.details.of(id);
  }
}
