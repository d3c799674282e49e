import { Controller, Get } from '@nestjs/common';
import { AllowAnyone } from '@regulars/access/api';
import { Reader } from '@regulars/shared/db';
import { Returns } from '@regulars/shared/http';
import * as z from 'zod';

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** For whoever keeps the process running. */
@Controller('health')
export class HealthController {
  constructor(private readonly reader: Reader) {}

  /** The process answers. */
  @Get('live')
  @AllowAnyone()
  @Returns(health)
  live() {
    return { status: 'ok' };
  }

  /** The process answers and its database does too; else 500. */
  @Get('ready')
  @AllowAnyone()
  @Returns(health)
  async ready() {
    await this.reader.row('SELECT 1 AS "one"');
    return { status: 'ok' };
  }
}
