import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { BulkAction, BulkRequest, BulkResult } from '@regulars/outreach/contract';
import { DomainError } from '@regulars/shared/http';
import { TouchpointDesk } from './touchpoint-desk';
import { TouchpointResend } from './touchpoint-resend';

/** One act for several, each in a unit of work of its own: what is refused keeps nothing else back. */
@Injectable()
export class TouchpointBulk {
  constructor(
    private readonly desk: TouchpointDesk,
    private readonly again: TouchpointResend,
  ) {}

  async do(actor: Actor, request: BulkRequest): Promise<BulkResult> {
    const result: BulkResult = { done: [], refused: [] };
    for (const id of new Set(request.ids)) {
      const refused = await this.one(actor, id, request);
      if (refused === undefined) result.done.push(id);
      else result.refused.push({ id, sentence: refused });
    }
    return result;
  }

  /** Why it was refused; undefined once it is done. */
  private async one(actor: Actor, id: string, request: BulkRequest): Promise<string | undefined> {
    try {
      if (request.action === 'move') await this.desk.move(actor, id, request.to);
      else await this.act(actor, id, request.action);
      return undefined;
    } catch (error) {
      if (error instanceof DomainError) return error.message;
      throw error;
    }
  }

  private act(actor: Actor, id: string, action: BulkAction): Promise<unknown> {
    switch (action) {
      case 'approve':
      case 'hold':
      case 'release':
      case 'skip':
      case 'undo':
        return this.desk[action](actor, id);
      case 'resend':
      case 'leave':
        return this.again[action](actor, id);
    }
  }
}
