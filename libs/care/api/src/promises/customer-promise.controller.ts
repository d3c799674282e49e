import { Body, Controller, Param, Post, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { newPromise, promiseDetail, type NewPromise } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, VersionTag } from '@regulars/shared/http';
import { Promises } from './promises';

/** What we promise one customer. */
@Controller('customers/:id/promises')
@Allow('rep')
@UseInterceptors(VersionTag)
export class CustomerPromiseController {
  constructor(private readonly promises: Promises) {}

  /** Writes one down. 422 `due-in-the-past`, `no-such-colleague`. `GET /api/promises?customer=` lists them. */
  @Post()
  @Returns(promiseDetail, { status: 201 })
  add(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: newPromise }) body: NewPromise,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.promises.add(id, body, actor);
  }
}
