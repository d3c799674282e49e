import { Allow } from '@regulars/access/api';
import { Controller, Get, Query } from '@nestjs/common';
import { holidayList, holidayQuery, type HolidayView } from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { HolidayList } from './holiday-list';

/** The holidays that can be wished, with their next days. */
@Controller('holidays')
@Allow('rep')
export class HolidayController {
  constructor(private readonly holidays: HolidayList) {}

  @Get()
  @Returns(holidayList)
  list(@Query({ schema: holidayQuery }) query: { country?: string }): Promise<{ items: HolidayView[] }> {
    return this.holidays.of(query.country);
  }
}
