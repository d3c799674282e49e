import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { exportQuery, type ExportQuery } from '@regulars/customers/contract';
import { CustomerExport } from './customer-export';

/** Customers as a file. */
@Controller('customers/export')
@Allow('manager')
export class ExportController {
  constructor(private readonly customers: CustomerExport) {}

  /** The customers of a list as CSV (UTF-8); cells that a spreadsheet would run are defused. It is on the audit trail. */
  @Get()
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'The file.' })
  async file(@Query({ schema: exportQuery }) query: ExportQuery, @CurrentActor() actor: Actor) {
    const file = Readable.from((await this.customers.file(query, actor)).parts);
    const disposition = 'attachment; filename="customers.csv"';
    return new StreamableFile(file, { type: 'text/csv; charset=utf-8', disposition });
  }
}
