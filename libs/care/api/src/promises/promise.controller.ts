import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  keptRate,
  lateLetter,
  lateLetterQuery,
  notTold,
  promiseChange,
  promiseDetail,
  promisePage,
  promiseQuery,
  promiseWhy,
  toldLate,
} from '@regulars/care/contract';
import type {
  LateLetterQuery,
  NotTold,
  PromiseChange,
  PromiseQuery,
  PromiseWhy,
  ToldLate,
} from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, VersionTag } from '@regulars/shared/http';
import { KeptRates } from './kept-rates';
import { LateLetters } from './late-letters';
import { PromiseList } from './promise-list';
import { Promises } from './promises';

const one = { schema: idText };

/** What we said we would do, and what customers wait for. */
@Controller('promises')
@Allow('rep')
@UseInterceptors(VersionTag)
export class PromiseController {
  constructor(
    private readonly promises: Promises,
    private readonly list: PromiseList,
    private readonly letters: LateLetters,
    private readonly rates: KeptRates,
  ) {}

  /** What is owed, the soonest first; what is settled, or all, newest first. A month and a fate open a kept-rate. */
  @Get()
  @Returns(promisePage)
  page(@Query({ schema: promiseQuery }) query: PromiseQuery, @CurrentActor() actor: Actor) {
    return this.list.page(query, actor);
  }

  /** How well they are kept, by month: the business's, and yours beside it. */
  @Get('kept')
  @Returns(keptRate)
  kept(@CurrentActor() actor: Actor) {
    return this.rates.lately(actor);
  }

  /** One, with its history; its version is the `ETag`. */
  @Get(':id')
  @Returns(promiseDetail)
  get(@Param('id', one) id: string) {
    return this.promises.get(id);
  }

  /** A draft that says it runs late, for you to send or to read out. */
  @Get(':id/late-letter')
  @Returns(lateLetter)
  letter(
    @Param('id', one) id: string,
    @Query({ schema: lateLetterQuery }) query: LateLetterQuery,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.letters.draft(id, query, actor);
  }

  /** Changes its words, its day or who keeps it. */
  @Patch(':id')
  @Returns(promiseDetail)
  change(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: promiseChange }) body: PromiseChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.promises.change({ id, ifMatch }, body, actor);
  }

  /** It is kept. 422 `settled` if it no longer was owed. */
  @Post(':id/keep')
  @HttpCode(200)
  @Returns(promiseDetail)
  keep(@Param('id', one) id: string, @Headers('if-match') ifMatch: string | undefined, @CurrentActor() actor: Actor) {
    return this.promises.take({ id, ifMatch }, { kind: 'keep' }, actor);
  }

  /** The customer was told that it takes until another day. 422 `due-in-the-past`. */
  @Post(':id/late')
  @HttpCode(200)
  @Returns(promiseDetail)
  late(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: toldLate }) body: ToldLate,
    @CurrentActor() actor: Actor,
  ) {
    return this.promises.take({ id, ifMatch }, { kind: 'tell-late', ...body }, actor);
  }

  /** Undo: they were not told, and the day before holds again. 422 `not-late`. */
  @Post(':id/late/undo')
  @HttpCode(200)
  @Returns(promiseDetail)
  takeLateBack(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: notTold }) body: NotTold,
    @CurrentActor() actor: Actor,
  ) {
    return this.promises.take({ id, ifMatch }, { kind: 'take-back-late', ...body }, actor);
  }

  /** It could not be kept, and why. */
  @Post(':id/break')
  @HttpCode(200)
  @Returns(promiseDetail)
  break(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: promiseWhy }) { why }: PromiseWhy,
    @CurrentActor() actor: Actor,
  ) {
    return this.promises.take({ id, ifMatch }, { kind: 'break', why }, actor);
  }

  /** The customer no longer wants it. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Returns(promiseDetail)
  withdraw(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: promiseWhy }) { why }: PromiseWhy,
    @CurrentActor() actor: Actor,
  ) {
    return this.promises.take({ id, ifMatch }, { kind: 'withdraw', why }, actor);
  }

  /** Undo: opens it again as it was owed. */
  @Post(':id/reopen')
  @HttpCode(200)
  @Returns(promiseDetail)
  reopen(@Param('id', one) id: string, @Headers('if-match') ifMatch: string | undefined, @CurrentActor() actor: Actor) {
    return this.promises.take({ id, ifMatch }, { kind: 'reopen' }, actor);
  }
}
