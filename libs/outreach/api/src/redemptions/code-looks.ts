import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { CodeAnswer, CodeQuestion } from '@regulars/outreach/contract';
import { codeInGroups } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { ShopDay } from '../offers/shop-day';
import { CodeFinder } from './code-finder';
import { customerOf, refusalFor } from './standing';

/** What a code is, before it is redeemed. */
@Injectable()
export class CodeLooks {
  constructor(
    private readonly reader: Reader,
    private readonly finder: CodeFinder,
    private readonly days: ShopDay,
  ) {}

  async look(actor: Actor, asked: CodeQuestion): Promise<CodeAnswer> {
    const found = await this.finder.find(this.reader, actor, asked);
    const { id, name, what, terms, lastDay, codeMode } = found.offer;
    const refusal = refusalFor(found, await this.days.counter());
    return {
      offer: { id, name, what, terms, lastDay },
      code: codeInGroups(found.code),
      customer: customerOf(found.part),
      shared: codeMode === 'shared',
      refusal: refusal?.sentence ?? null,
    };
  }
}
