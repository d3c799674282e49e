import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { idText } from '@regulars/shared/contract';
import { CustomerFile } from './customer-file';

/** One customer as a file. */
@Controller('customers/:id/export')
@Allow('manager')
export class CustomerFileController {
  constructor(private readonly file: CustomerFile) {}

  /**
   * Everything kept about a customer as JSON, for the copy that they may ask for (GDPR, articles 15 and 20). Notes that
   * a colleague keeps to themselves are only counted. It is on the audit trail.
   */
  @Get()
  @ApiProduces('application/json')
  @ApiOkResponse({ description: 'The file.' })
  async take(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    const text = Buffer.from(await this.file.of(id, actor), 'utf8');
    const disposition = 'attachment; filename="customer.json"';
    return new StreamableFile(text, { type: 'application/json; charset=utf-8', disposition });
  }
}
