import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { merged, mergeInput, mergeList, type MergeInput } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Merging } from './merging';

const asId = { schema: idText };

/** Two records of one person that become one. */
@Controller('customers/:id')
@Allow('rep')
export class MergeController {
  constructor(private readonly merging: Merging) {}

  /** What was merged into this customer, and what this one was merged into; undone ones too. */
  @Get('merges')
  @Returns(mergeList)
  list(@Param('id', asId) id: string) {
    return this.merging.list(id);
  }

  /**
   * Merges another record into this one: all visits, notes, promises and the rest come here, and both names find it. With
   * `If-Match`, 412 `changed-meanwhile`; 409 `merged-away` if either is no record of its own any more; 422
   * `merge-refused` if these two cannot be one. `undo` takes it back.
   */
  @Post('merge')
  @HttpCode(200)
  @Returns(merged)
  merge(
    @Param('id', asId) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: mergeInput }) body: MergeInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.merging.merge({ id, ifMatch }, body, actor);
  }

  /** Undo: two records again, each with what was theirs. 409 `merge-stands` if it cannot be undone (any more). */
  @Post('merges/:merge/undo')
  @HttpCode(200)
  @Returns(merged)
  undo(@Param('id', asId) id: string, @Param('merge', asId) merge: string, @CurrentActor() actor: Actor) {
    return this.merging.undo(id, merge, actor);
  }
}
