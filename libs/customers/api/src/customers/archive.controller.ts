import { Controller, Param, Post, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { customer } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing, VersionTag } from '@regulars/shared/http';
import { Erasure } from '../erasure/erasure';
import { Archive } from './archive';

/** Putting customers away, taking them out again, and forgetting them. */
@Controller('customers/:id')
export class ArchiveController {
  constructor(
    private readonly archived: Archive,
    private readonly erasure: Erasure,
  ) {}

  /** Puts a customer away: out of lists and search, and nothing is sent to them. `restore` undoes it. */
  @Post('archive')
  @Allow('rep')
  @Returns(customer)
  @UseInterceptors(VersionTag)
  archive(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.archived.archive(id, actor);
  }

  /** Takes a customer out of the archive. */
  @Post('restore')
  @Allow('rep')
  @Returns(customer)
  @UseInterceptors(VersionTag)
  restore(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.archived.restore(id, actor);
  }

  /** Forgets a customer for good (GDPR, article 17). What remains is that somebody was erased, and hashes of their addresses. */
  @Post('erase')
  @Allow('owner')
  @ReturnsNothing()
  erase(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.erasure.erase(id, actor);
  }
}
