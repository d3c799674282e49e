import { Body, Controller, Headers, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { complaintDetail, grantDecision, newGrant } from '@regulars/care/contract';
import type { GrantDecision, NewGrant } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, VersionTag } from '@regulars/shared/http';
import { GrantUndo } from './grant-undo';
import { Grants } from './grants';

const one = { schema: idText };

/** What makes up for it: given, asked for, decided on, and taken back. */
@Controller('complaints/:id/grants')
@Allow('rep')
@UseInterceptors(VersionTag)
export class GrantController {
  constructor(
    private readonly grants: Grants,
    private readonly undo: GrantUndo,
  ) {}

  /** Grants something at once, or asks a manager where it is above your limit. */
  @Post()
  @HttpCode(200)
  @Returns(complaintDetail)
  grant(
    @Param('id', one) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: newGrant }) body: NewGrant,
    @CurrentActor() actor: Actor,
  ) {
    return this.grants.add({ id, ifMatch }, body, actor);
  }

  /** Undo: it was not given, or not asked for. 422 `not-yours`; 409 if something rests on it by now. */
  @Post(':grantId/undo')
  @HttpCode(200)
  @Returns(complaintDetail)
  takeBack(@Param('id', one) id: string, @Param('grantId', one) grantId: string, @CurrentActor() actor: Actor) {
    return this.undo.grant(id, grantId, actor);
  }

  /** A manager decides on what was asked for. 422 `decided` if somebody was faster. */
  @Post(':grantId/decision')
  @Allow('manager')
  @HttpCode(200)
  @Returns(complaintDetail)
  decide(
    @Param('id', one) id: string,
    @Param('grantId', one) grantId: string,
    @Body({ schema: grantDecision }) body: GrantDecision,
    @CurrentActor() actor: Actor,
  ) {
    return this.grants.decide({ id, ifMatch: undefined }, grantId, body, actor);
  }

  /** Undo: it waits for a manager again. 409 `not-decided`, or if something rests on it by now. */
  @Post(':grantId/decision/undo')
  @Allow('manager')
  @HttpCode(200)
  @Returns(complaintDetail)
  takeDecisionBack(@Param('id', one) id: string, @Param('grantId', one) grantId: string, @CurrentActor() actor: Actor) {
    return this.undo.decision(id, grantId, actor);
  }
}
