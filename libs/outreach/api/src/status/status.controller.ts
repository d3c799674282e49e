import { Allow } from '@regulars/access/api';
import { Controller, Get } from '@nestjs/common';
import { status, type Status } from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { Statuses } from './statuses';

/** Whether the machinery runs: the scheduler's heartbeat, the mail channel, and what the owner should know. */
@Controller('status')
@Allow('rep')
export class StatusController {
  constructor(private readonly statuses: Statuses) {}

  @Get()
  @Returns(status)
  read(): Promise<Status> {
    return this.statuses.read();
  }
}
