import { Controller, Get, Header } from '@nestjs/common';
import { Allow } from '@regulars/access/api';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** The process in numbers, as Prometheus reads them (text format 0.0.4). */
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  @Get()
  @Allow('manager')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return this.registry.metrics();
  }
}
