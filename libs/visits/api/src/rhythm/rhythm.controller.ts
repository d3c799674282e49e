import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@regulars/access/api';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { rhythm } from '@regulars/visits/contract';
import { RhythmPage } from './rhythm-page';

/** How often a customer comes. */
@Controller('customers/:id/rhythm')
@Allow('rep')
export class RhythmController {
  constructor(private readonly page: RhythmPage) {}

  /** Their rhythm, whether they stay away, and what they are worth, from their own visits. */
  @Get()
  @Returns(rhythm)
  read(@Param('id', { schema: idText }) id: string) {
    return this.page.of(id);
  }
}
